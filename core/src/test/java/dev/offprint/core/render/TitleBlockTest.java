// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Dates;
import dev.offprint.core.model.Identifier;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Provenance;
import dev.offprint.core.model.Rights;
import dev.offprint.core.style.Themes;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TitleBlockTest {
    private static final ArticleDate DAY =
            new ArticleDate("2024-05-03", OffsetDateTime.parse("2024-05-03T10:00:00Z"), ArticleDate.Precision.MINUTE);

    @Test
    void the_byline_says_who_where_and_when() {
        var metadata = Metadata.headline("News")
                .withContributors(List.of(
                        Contributor.author("Ada Doe"),
                        Contributor.author("Ben Roe"),
                        new Contributor("Cy Poe", Contributor.Role.EDITOR, List.of(), null)))
                .withDateline("BERLIN")
                .withDates(Dates.NONE.withPublished(DAY));
        assertThat(TitleBlock.of(metadata, "en").bylineText())
                .isEqualTo("Ada Doe and Ben Roe · Edited by Cy Poe · BERLIN · 3 May 2024");
        assertThat(TitleBlock.of(metadata, "de").byline())
                .containsExactly("Ada Doe und Ben Roe", "Redaktion: Cy Poe", "BERLIN", "3. Mai 2024");
    }

    @Test
    void a_date_that_made_no_sense_is_printed_as_it_was() {
        var metadata = Metadata.NONE.withDates(Dates.NONE.withPublished(ArticleDate.unparsed("last Tuesday")));
        assertThat(TitleBlock.of(metadata, null).byline()).containsExactly("last Tuesday");
    }

    @Test
    void the_section_stands_in_for_a_kicker() {
        var metadata = Metadata.NONE.withProvenance(Provenance.NONE.withSection("World"));
        assertThat(PlainText.of(TitleBlock.of(metadata, "en").kicker())).isEqualTo("World");
    }

    @Test
    void the_small_print_names_what_readers_can_look_up_and_no_names_of_machines() {
        var identifiers = List.of(
                new Identifier("guid", "https://example.org/?p=7"),
                new Identifier("pmid", "123"),
                new Identifier("publisher-id", "02833"),
                new Identifier("ISBN", "978-3-16-148410-0"));
        var metadata = Metadata.NONE.withProvenance(Provenance.NONE.withIdentifiers(identifiers));
        assertThat(SourceLines.of(metadata, "en").stream().map(PlainText::of))
                .containsExactly("pmid: 123", "ISBN: 978-3-16-148410-0");
    }

    @Test
    void the_small_print_says_where_in_its_journal_an_article_is() {
        var metadata = Metadata.NONE
                .withProvenance(Provenance.NONE.withPublication("Journal of Tides"))
                .withExt(Map.of(Metadata.PART_OF_PUBLICATION, "12(3), 45–67"));
        assertThat(SourceLines.of(metadata, "en").stream().map(PlainText::of))
                .containsExactly("Journal of Tides 12(3), 45–67");
    }

    @Test
    void the_small_print_names_people_source_and_rights() {
        var metadata = Metadata.NONE
                .withContributors(List.of(new Contributor(
                        "Ada Doe",
                        Contributor.Role.AUTHOR,
                        List.of("Institute A", "Institute B"),
                        "0000-0001-2345-6789")))
                .withDates(Dates.NONE.withRetrieved(DAY))
                .withProvenance(Provenance.NONE
                        .withPublication("The Journal")
                        .withCanonicalUrl("https://example.org/a")
                        .withIdentifiers(List.of(new Identifier("doi", "10.1/x")))
                        .withRights(
                                new Rights("Ada Doe", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/")));
        assertThat(SourceLines.of(metadata, "en").stream().map(PlainText::of))
                .containsExactly(
                        "Ada Doe, Institute A; Institute B · ORCID 0000-0001-2345-6789",
                        "The Journal · https://example.org/a · Retrieved 3 May 2024",
                        "https://doi.org/10.1/x",
                        "© Ada Doe · CC BY 4.0");
    }

    @Test
    void nothing_known_prints_nothing() {
        assertThat(SourceLines.of(Metadata.NONE, "en")).isEmpty();
        assertThat(TitleBlock.of(Metadata.NONE, "en").byline()).isEmpty();
    }

    @Test
    void what_a_masthead_says_is_said_once() {
        var metadata = Metadata.headline("Headline")
                .withProvenance(Provenance.NONE.withPublication("The Gazette").withSection("World"));
        var title = TitleBlock.of(metadata, "en", Themes.broadsheet().title());
        assertThat(title.masthead()).containsExactly("The Gazette", "World");
        assertThat(title.kicker()).isEmpty();
        assertThat(TitleBlock.of(metadata, "en", Themes.journal().title()).masthead())
                .isEmpty();
    }
}
