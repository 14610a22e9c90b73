// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.core.notice.OffprintException;
import io.documentnode.epub4j.domain.Author;
import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.Identifier;
import io.documentnode.epub4j.domain.LazyResource;
import io.documentnode.epub4j.domain.MediaType;
import io.documentnode.epub4j.domain.MediaTypes;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.TOCReference;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class Epub3WriterTest {
    private static final String PAGE =
            "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>t</title></head><body><p>x</p></body></html>";

    @Test
    void mimetype_comes_first_stored_and_without_extra_field() throws IOException {
        var bytes = written(book());
        assertThat(new String(bytes, 30, 28, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/epub+zip");
        assertThat(bytes[8]).as("method").isZero();
        assertThat(bytes[28]).as("extra field").isZero();
    }

    @Test
    void the_same_book_gives_the_same_bytes() throws IOException {
        assertThat(written(book())).isEqualTo(written(book()));
    }

    @Test
    void the_book_stays_as_it_was() throws IOException {
        var book = book();
        written(book);
        assertThat(book.getResources().getAllHrefs()).containsExactly("one.xhtml");
        assertThat(book.getNcxResource()).isNull();
        assertThat(book.getSpine().size()).isEqualTo(1);
    }

    @Test
    void names_roles_and_the_identifier_reach_the_package_document() throws IOException {
        var book = book();
        book.getMetadata().addAuthor(new Author("Ada", "Example"));
        assertThat(packageDocument(book))
                .contains("version=\"3.0\"", "<dc:identifier id=\"book-id\">urn:uuid:1234</dc:identifier>")
                .contains("<dc:creator id=\"person-1\">Ada Example</dc:creator>")
                .contains("property=\"role\" scheme=\"marc:relators\">aut<", "property=\"file-as\">Example, Ada<");
    }

    @Test
    void a_media_type_that_epub4j_does_not_know_stays_in_the_manifest() throws IOException {
        var book = book();
        book.addResource(new Resource("picture", new byte[] {1}, "a.webp", null));
        book.addResource(new Resource("odd", new byte[] {1}, "b.odd", new MediaType("application/x-odd", ".odd")));
        assertThat(packageDocument(book))
                .contains(
                        "href=\"a.webp\" media-type=\"image/webp\"", "href=\"b.odd\" media-type=\"application/x-odd\"");
    }

    @Test
    void a_lazy_resource_is_written_and_stays_lazy() throws IOException {
        var book = book();
        var lazy = new LazyResource(path -> new ByteArrayInputStream(new byte[] {7}), "x.css");
        book.addResource(lazy);
        assertThat(written(book)).isNotEmpty();
        assertThat(lazy.isInitialized()).isFalse();
    }

    @Test
    void a_resource_that_fails_makes_the_writing_fail() {
        var book = book();
        book.addResource(new LazyResource(
                path -> {
                    throw new IOException("the disk is gone");
                },
                "x.css"));
        assertThatThrownBy(() -> written(book)).isInstanceOf(IOException.class).hasMessage("the disk is gone");
    }

    @Test
    void a_resource_without_data_is_refused() {
        var book = book();
        book.addResource(new Resource("none", null, "none.css", MediaTypes.CSS));
        assertThatThrownBy(() -> written(book))
                .isInstanceOf(OffprintException.class)
                .hasMessageContaining("none.css");
    }

    @Test
    void a_path_out_of_the_package_is_refused() {
        var book = book();
        book.addResource(new Resource("evil", new byte[0], "../../evil.css", MediaTypes.CSS));
        assertThatThrownBy(() -> written(book))
                .isInstanceOf(OffprintException.class)
                .hasMessageContaining("evil.css");
    }

    @Test
    void a_book_without_chapters_is_refused() {
        var book = new Book();
        assertThatThrownBy(() -> written(book))
                .isInstanceOf(OffprintException.class)
                .hasMessageContaining("no chapters");
    }

    @Test
    void a_book_without_contents_gets_them_from_its_spine() throws IOException {
        var book = book();
        book.getTableOfContents().setTocReferences(new ArrayList<>());
        assertThat(entry(written(book), "EPUB/nav.xhtml")).contains("<a href=\"one.xhtml\">");
    }

    @Test
    void entries_that_lead_nowhere_are_left_out_but_for_their_children() throws IOException {
        var book = book();
        var chapter = book.getSpine().getResource(0);
        var below = new TOCReference("below", chapter, "here");
        book.getTableOfContents()
                .setTocReferences(List.of(
                        new TOCReference("nowhere", null), new TOCReference("part", null, null, List.of(below))));
        assertThat(entry(written(book), "EPUB/nav.xhtml"))
                .doesNotContain("nowhere")
                .contains("<span>part</span>", "<a href=\"one.xhtml#here\">below</a>");
    }

    @Test
    void scripts_and_formulas_of_a_chapter_are_told_in_the_manifest() throws IOException {
        var book = book();
        var page = PAGE.replace("<p>", "<svg xmlns=\"http://www.w3.org/2000/svg\"/><math xmlns=\"m\"/><p>");
        var second = new Resource("two", page.getBytes(StandardCharsets.UTF_8), "two.xhtml", MediaTypes.XHTML);
        book.addSection("Two", second);
        assertThat(packageDocument(book)).contains("properties=\"mathml svg\"");
    }

    private static Book book() {
        var book = new Book();
        book.getMetadata().setIdentifiers(new ArrayList<>(List.of(new Identifier(Identifier.Scheme.UUID, "1234"))));
        book.getMetadata().addTitle("A book");
        book.addSection(
                "One", new Resource("one", PAGE.getBytes(StandardCharsets.UTF_8), "one.xhtml", MediaTypes.XHTML));
        return book;
    }

    private static byte[] written(Book book) throws IOException {
        var out = new ByteArrayOutputStream();
        new Epub3Writer().write(book, out);
        return out.toByteArray();
    }

    private static String packageDocument(Book book) throws IOException {
        return entry(written(book), "EPUB/package.opf");
    }

    private static String entry(byte[] bytes, String path) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(path)) return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("no " + path);
    }
}
