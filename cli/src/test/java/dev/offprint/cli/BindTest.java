// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many inputs that become one publication. */
class BindTest {
    @TempDir
    private Path folder;

    private Path in;
    private Path book;

    @BeforeEach
    void write() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        book = folder.resolve("book.pdf");
        for (var name : new String[] {"Ebb", "Flood"}) {
            Files.writeString(in.resolve(name + ".md"), "---\ntitle: " + name + "\n---\nThe sea was calm.\n");
        }
    }

    @Test
    void all_inputs_become_one_file_in_their_order() {
        var run = Session.run(in.resolve("Flood.md"), in.resolve("Ebb.md"), "--bind", "-o", book, "-M", "title=Tides");
        assertThat(run.exitCode()).isZero();
        assertThat(book).content().startsWith("Tides binds:\npdf|Flood|").contains("pdf|Ebb|");
        assertThat(run.err()).isEqualTo("wrote " + book + "\n");
    }

    @Test
    void what_is_set_is_said_of_the_whole_but_they_are_in_its_language() {
        var run = Session.run(in, "--bind", "-o", "-", "-M", "title=Tides", "-M", "author=Ann", "--lang", "de");
        assertThat(run.out()).startsWith("Tides binds:\npdf|Ebb|[]|de|").contains("pdf|Flood|[]|de|");
    }

    @Test
    void several_formats_go_into_a_folder_under_the_title() throws IOException {
        Session.run(in, "--bind", "-o", folder.resolve("out"), "--to", "pdf,epub", "-M", "title=High & Low Tides");
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("high-low-tides.pdf", "high-low-tides.epub");
        }
    }

    @Test
    void a_book_that_would_lack_an_article_is_not_made() throws IOException {
        Files.writeString(in.resolve("void.md"), "");
        var run = Session.run(in, "--bind", "-o", book, "-M", "title=Tides");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("void.md: the input is empty")
                .endsWith("3 inputs: nothing made: 1 of 3 inputs cannot be read; mend them or leave them out\n");
        assertThat(book).doesNotExist();
    }

    @Test
    void a_book_without_a_title_is_told_of() {
        assertThat(Session.run(in, "--bind", "-o", book).err())
                .startsWith("note: 2 inputs: the publication has no title; give it one with -M title=…");
    }

    @Test
    void a_feed_lends_its_title_to_the_book() throws IOException {
        var item = "<item><title>Ebb</title><description>&lt;p>The sea went.&lt;/p></description></item>";
        var feed = Files.writeString(
                folder.resolve("feed.xml"),
                "<rss version='2.0'><channel><title>Tides &amp; winds</title>" + item + item + "</channel></rss>");
        var run = Session.installed(feed, "--bind", "-o", book);
        assertThat(run.err()).doesNotContain("no title");
        assertThat(book).content().startsWith("Tides & winds binds:");
        Session.installed(feed, "--bind", "-o", book, "-M", "title=Own");
        assertThat(book).content().startsWith("Own binds:");
        Session.installed(feed, in.resolve("Ebb.md"), "--bind", "-o", book);
        assertThat(book).content().doesNotContain("Tides & winds binds:");
    }

    @Test
    void other_containers_do_too() throws IOException {
        var post = "{\"id\":\"1\",\"title\":\"Ebb\",\"content_html\":\"<p>The sea went.</p>\"}";
        var feed = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Tides\",\"items\":[" + post + ","
                + post + "]}";
        var item = "<item><title>Ebb</title><content:encoded>The sea went.</content:encoded>"
                + "<wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>";
        var blog = "<rss version='2.0' xmlns:wp='http://wordpress.org/export/1.2/' "
                + "xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Tides</title>"
                + "<wp:wxr_version>1.2</wp:wxr_version>" + item + item + "</channel></rss>";
        for (var text : new String[] {feed, blog}) {
            Session.installed(Files.writeString(folder.resolve("tides.x"), text), "--bind", "-o", book);
            assertThat(book).content().startsWith("Tides binds:");
            Files.delete(book);
        }
    }

    @Test
    void no_input_is_overwritten() {
        var run = Session.run(
                in.resolve("Ebb.md"), in.resolve("Flood.md"), "--bind", "-t", "pdf", "-o", in.resolve("Ebb.md"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("would overwrite its own input");
    }

    @Test
    void a_dry_run_names_all_of_them() {
        var run = Session.run("", Map.of(), in, "--bind", "-o", book, "--dry-run");
        assertThat(run.out().replace(folder + "/", ""))
                .isEqualTo("in/Ebb.md (markdown)\nin/Flood.md (markdown)\n  pdf  book.pdf\n");
        assertThat(run.err()).isEqualTo("2 inputs: 1 file to make; nothing was written\n");
    }

    @Test
    void machines_are_told_of_all_of_them() {
        var run = Session.run(in, "--bind", "-o", book, "--json", "-M", "title=Tides");
        assertThat(run.out().replace(folder + "/", ""))
                .startsWith("{\"inputs\":[\"in/Ebb.md\",\"in/Flood.md\"],\"status\":\"ok\"");
    }
}
