// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Status;
import dev.offprint.core.read.ArticleReader;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Selection;
import dev.offprint.core.read.wire.newsml.NewsMl1Reader;
import dev.offprint.core.read.wire.newsmlg2.NewsMlG2Reader;
import dev.offprint.core.read.wire.ninjs.NinjsReader;
import dev.offprint.core.read.wire.nitf.NitfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireStatusTest {
    private static ReadResult read(ArticleReader reader, String text, Selection selection) {
        return reader.read(Fixtures.source("item", text), ReadOptions.STANDARD.withSelection(selection));
    }

    private static String fixture(String extension) throws IOException {
        return Files.readString(Fixtures.of("wire", extension).get(0));
    }

    private static ArticleReader reader(String extension) {
        return switch (extension) {
            case "nitf" -> new NitfReader();
            case "newsml" -> new NewsMl1Reader();
            case "g2" -> new NewsMlG2Reader();
            default -> new NinjsReader();
        };
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "nitf, management-status=\"usable\", management-status=\"withheld\", WITHHELD",
                "nitf, management-status=\"usable\", management-status=\"canceled\", CANCELED",
                "nitf, <date.release norm=\"20240304T120000Z\"/>, <date.release norm=\"20240305T120000Z\"/>, EMBARGOED",
                "newsml, <Status FormalName=\"Usable\"/>, <Status FormalName=\"Canceled\"/>, CANCELED",
                "newsml, <Status FormalName=\"Usable\"/>, <Status FormalName=\"Withheld\"/>, WITHHELD",
                "g2, stat:usable, stat:canceled, CANCELED",
                "g2, stat:usable, http://cv.iptc.org/newscodes/pubstatusg2/withheld, WITHHELD",
                "g2, <g:edNote>, <g:embargoed>2024-03-05T00:00:00Z</g:embargoed><g:edNote>, EMBARGOED",
                "g2, <g:edNote>, <g:embargoed/><g:edNote>, WITHHELD",
                "ninjs, \"pubstatus\": \"usable\", \"pubstatus\": \"recalled\", WITHHELD",
                "ninjs, \"pubstatus\": \"usable\", \"pubstatus\": \"canceled\", CANCELED",
                "ninjs, \"language\", |\"embargoed\": \"2024-03-05T00:00:00Z\", \"language\"|, EMBARGOED",
            })
    void an_item_that_must_not_be_used_is_left_out_unless_asked_for(
            String format, String usable, String forbidden, Selection.Kind kind) throws IOException {
        var text = fixture(format).replace(usable, forbidden);
        var result = read(reader(format), text, Selection.STANDARD);
        assertThat(result).isInstanceOf(ReadResult.Skipped.class);
        var word = kind.name().toLowerCase(java.util.Locale.ROOT);
        var problem = ((ReadResult.Skipped) result).problem();
        assertThat(problem.code()).isEqualTo("read.status." + word);
        assertThat(problem.cure()).contains("--include " + word);
        var asked = read(reader(format), text, new Selection(Set.of(kind), false));
        assertThat(Fixtures.article(asked).metadata().provenance().status()).isNotEqualTo(new Status.Usable());
    }

    @Test
    void an_embargo_keeps_its_instant_and_one_without_a_date_withholds() {
        assertThat(WireStatus.of("usable", "2024-03-05T01:00:00+01:00"))
                .isEqualTo(new Status.Embargoed(Instant.parse("2024-03-05T00:00:00Z")));
        assertThat(WireStatus.of("Embargoed", "")).isEqualTo(new Status.Withheld());
        assertThat(WireStatus.of("usable", "until the vote")).isEqualTo(new Status.Withheld());
        assertThat(WireStatus.of("", "")).isEqualTo(new Status.Usable());
    }

    @Test
    void a_planning_item_is_no_article_and_says_so() {
        var result = read(
                new NewsMlG2Reader(),
                "<planningItem xmlns='http://iptc.org/std/nar/2006-10-01/'/>",
                Selection.STANDARD);
        assertThat(result)
                .isInstanceOfSatisfying(
                        ReadResult.Skipped.class,
                        skipped -> assertThat(skipped.problem().message())
                                .isEqualTo("item: no article: this is a planning item"));
    }

    @Test
    void broken_json_names_line_and_column() {
        assertThat(Fixtures.failure(
                        read(new NinjsReader(), "{\n \"uri\": \"a\",\n \"pubstatus\" }", Selection.STANDARD)))
                .startsWith("item:3: the JSON is not well-formed")
                .contains("column");
    }

    @Test
    void deep_json_and_deep_xml_are_refused() {
        var deep = "{\"uri\":" + "[".repeat(100_000);
        assertThat(Fixtures.failure(read(new NinjsReader(), deep, Selection.STANDARD)))
                .contains("1000");
        var xml = "<nitf>" + "<block>".repeat(100_000);
        assertThat(Fixtures.failure(read(new NitfReader(), xml, Selection.STANDARD)))
                .contains("nesting");
    }

    @Test
    void a_status_that_nobody_knows_is_told() throws IOException {
        var text = fixture("ninjs").replace("\"pubstatus\": \"usable\"", "\"pubstatus\": \"odd\"");
        var result = (ReadResult.Ok) read(new NinjsReader(), text, Selection.STANDARD);
        assertThat(result.notices())
                .anySatisfy(n ->
                        assertThat(n.what()).contains("its status is \"odd\"").contains("taken as usable"));
    }

    @Test
    void a_field_that_says_there_is_no_embargo_is_none() throws IOException {
        var text = fixture("ninjs").replace("\"language\"", "\"embargoed\": false, \"language\"");
        assertThat(read(new NinjsReader(), text, Selection.STANDARD)).isInstanceOf(ReadResult.Ok.class);
    }
}
