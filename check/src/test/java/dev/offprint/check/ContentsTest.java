// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Publication;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.style.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The table of contents names the headings in their order, as deep as the format goes. */
final class ContentsTest {
    private static final Style STYLE = Style.STANDARD.withContents(true);

    @Test
    void the_entries_of_a_pdf_are_tagged_as_entries() throws IOException {
        var entries = TaggedTree.of(rendered(Publication.of(article("One")), "pdf"))
                .all()
                .filter(element -> element.type().equals("TOCI"))
                .map(entry -> Words.label(own(entry)).replaceAll("[0-9]+$", ""))
                .toList();
        assertThat(entries).containsExactly("Onefirst", "Onesecond", "Onethird", "Onelast");
    }

    @Test
    void the_entries_of_a_word_document_have_the_styles_of_their_levels() throws IOException {
        var word = WordParts.of(rendered(Publication.of(article("One")), "docx"));
        var entries = Dom.children(word.body(), "sdt").stream()
                .flatMap(Dom::all)
                .filter(element -> element.getLocalName().equals("p"))
                .filter(paragraph -> word.style(paragraph).matches("toc [0-9]"))
                .map(paragraph -> word.style(paragraph) + " " + title(paragraph))
                .toList();
        assertThat(entries).containsExactly("toc 1 Onefirst", "toc 2 Onesecond", "toc 3 Onethird", "toc 1 Onelast");
    }

    @Test
    void the_entries_of_an_epub_are_nested_as_their_headings_are() throws IOException {
        var articles = List.of(article("One"), article("Two"));
        var book = new Publication(Metadata.headline("Both"), articles);
        var navigation = EpubPages.of(rendered(book, "epub")).navigation();
        var list = Dom.all(navigation.getDocumentElement())
                .filter(element -> element.getLocalName().equals("ol"))
                .findFirst()
                .orElseThrow();
        var entries = new ArrayList<String>();
        nested(list, 1, entries);
        assertThat(entries)
                .containsSubsequence(
                        "1 One", "2 Onefirst", "3 Onesecond", "4 Onethird", "5 Onefourth", "2 Onelast", "1 Two");
    }

    /** Its words without those of the entries below it. */
    private static String own(Tagged entry) {
        return entry.kids().stream()
                .filter(kid -> !kid.type().equals("TOC"))
                .map(Tagged::words)
                .collect(Collectors.joining());
    }

    private static String title(Element paragraph) {
        var words = new StringBuilder();
        Dom.all(paragraph)
                .filter(element -> element.getLocalName().equals("t"))
                .forEach(element -> words.append(element.getTextContent()));
        return Words.label(words.toString()).replaceAll("[0-9]+$", "");
    }

    private static void nested(Element list, int depth, List<String> entries) {
        for (var item : Dom.children(list, "li")) {
            Dom.child(item, "a").ifPresent(link -> entries.add(depth + " " + Words.label(link.getTextContent())));
            Dom.child(item, "ol").ifPresent(inner -> nested(inner, depth + 1, entries));
        }
    }

    private static Article article(String name) {
        var body = List.<Block>of(
                Heading.of(1, name + " first"),
                Paragraph.of("Text."),
                Heading.of(2, name + " second"),
                Heading.of(3, name + " third"),
                Heading.of(4, name + " fourth"),
                Paragraph.of("Text."),
                Heading.of(1, name + " last"),
                Paragraph.of("Text."));
        return Article.of(Metadata.headline(name).withLanguage("en"), body);
    }

    private static byte[] rendered(Publication publication, String format) throws IOException {
        return Conformance.rendered(RenderJob.of(publication, STYLE, ProblemSink.NONE), format);
    }
}
