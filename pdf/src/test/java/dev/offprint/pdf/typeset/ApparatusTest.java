// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import static dev.offprint.pdf.typeset.Specimens.NEXT_PAGE;
import static dev.offprint.pdf.typeset.Specimens.article;
import static dev.offprint.pdf.typeset.Specimens.head;
import static dev.offprint.pdf.typeset.Specimens.headed;
import static dev.offprint.pdf.typeset.Specimens.p;
import static dev.offprint.pdf.typeset.Specimens.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Note;
import dev.offprint.core.model.NoteRef;
import dev.offprint.core.model.Origin;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Text;
import dev.offprint.core.style.Apparatus;
import dev.offprint.core.style.Apparatus.NotePlacement;
import dev.offprint.core.style.Columns;
import dev.offprint.core.style.Style;
import dev.offprint.pdf.page.Glyphs;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ApparatusTest {
    private static final Apparatus END = Apparatus.STANDARD.withNotes(NotePlacement.END);
    private static final Style NUMBERED = Style.STANDARD.withApparatus(Apparatus.STANDARD.withNumberSections(true));

    private static final Article SECTIONS = article(
            "A headline",
            Heading.of(1, "One"),
            p("Text."),
            Heading.of(2, "Inner"),
            p("Text."),
            NEXT_PAGE,
            Heading.of(1, "Two"),
            p("Text."));

    @Test
    void notes_at_the_end_follow_the_text_under_a_heading() {
        var lines = PageText.lines(
                set(noted(), Style.STANDARD.withApparatus(END)).pages().get(0));
        assertThat(lines).containsSubsequence("Last words.", "Notes", "1.The first note.", "2.The second note.");
    }

    @Test
    void a_note_at_the_end_and_its_mark_lead_to_each_other() {
        var document = set(noted(), Style.STANDARD.withApparatus(END));
        assertThat(SpokenTree.of(document))
                .containsSubsequence(
                        "        Link →note-1 1",
                        "    H2 Notes",
                        "    Note",
                        "      Lbl",
                        "        Link →mark-1 1.",
                        "      P The first note.");
        assertThat(document.destinations()).containsKeys("mark-1", "mark-2", "note-1", "note-2");
    }

    @Test
    void notes_at_the_end_keep_the_columns() {
        var style = Style.STANDARD.withApparatus(END).withColumns(Columns.of(2));
        double middle = style.typeArea().inner() + style.typeArea().width() / 2;
        var second = set(noted(), style).pages().get(0).items().stream()
                .filter(item ->
                        item instanceof Glyphs glyphs && glyphs.run().text().startsWith("The second note"))
                .map(item -> ((Glyphs) item).x());
        assertThat(second).singleElement().satisfies(x -> assertThat(x).isGreaterThan(middle));
    }

    @Test
    void sections_are_numbered_in_text_contents_outline_and_running_head() {
        var heads = headed("{section} | {page}").runningHeads();
        var document = set(SECTIONS, NUMBERED.withContents(true).withRunningHeads(heads));
        var text = String.join("\n", PageText.lines(document.pages().get(0)));
        assertThat(text).contains("1One | 1\n1.1Inner | 1\n2Two | 2", "1One\nText.", "1.1Inner\nText.");
        assertThat(PageText.outline(document.outline()))
                .containsExactly("A headline 1", "  1 One 1", "    1.1 Inner 1", "  2 Two 2");
        assertThat(head(document, 2)).isEqualTo("2 Two | 2");
    }

    @Test
    void a_number_is_read_aloud_with_its_heading() {
        assertThat(SpokenTree.of(set(SECTIONS, NUMBERED))).contains("    H2 1 One", "    H3 1.1 Inner");
    }

    @Test
    void generated_headings_have_no_number() {
        var style = Style.STANDARD.withApparatus(END.withNumberSections(true));
        assertThat(SpokenTree.of(set(noted(), style))).contains("    H2 Notes");
    }

    private static Article noted() {
        var body = List.<Block>of(
                Paragraph.of(List.of(new Text("Marked"), new NoteRef("a"))),
                Paragraph.of(List.of(new Text("Marked too"), new NoteRef("b"))),
                p("Last words."));
        var notes =
                List.of(new Note("a", List.of(p("The first note."))), new Note("b", List.of(p("The second note."))));
        return new Article(
                Metadata.headline("With notes").withLanguage("en"), body, notes, List.of(), List.of(), Origin.NONE);
    }
}
