// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Containers;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.Selection;
import dev.offprint.core.read.Source;
import dev.offprint.core.render.Renderers;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One loop over what an input holds, be it one article or many. */
class EntriesTest {
    private static final String TWO = "%%\nebb.md\n# Ebb\n\nThe sea went.\n%%\nflood.md\n# Flood\n\nThe sea came.\n";
    private static final String EMBARGOED =
            "{\"offprint\":1,\"metadata\":{\"headline\":[\"Later\"],\"status\":{\"state\":\"embargoed\","
                    + "\"until\":\"2030-01-01T00:00:00Z\"}},\"body\":[{\"type\":\"paragraph\",\"content\":[\"Text.\"]}]}";

    private static Exporter exporter(ReadOptions reading) {
        return Exporter.of(Readers.installed(), Renderers.of(List.of()))
                .with(Containers.of(List.of(new PercentContainer())))
                .with(ExportOptions.STANDARD.withReading(reading));
    }

    private static Source source(String name, String text) {
        return new Source(name, ByteSource.of(text.getBytes(UTF_8)), Resources.NONE);
    }

    private static List<String> told(Exporter exporter, Source source) throws OffprintException {
        var told = new ArrayList<String>();
        try (var entries = exporter.open(source)) {
            for (var entry = entries.next(); entry != null; entry = entries.next()) {
                told.add(entry.name() + ": " + told(entry.article().get()));
            }
        }
        return told;
    }

    private static String told(ReadResult result) {
        if (result instanceof ReadResult.Ok ok) return ok.article().metadata().headlineText();
        if (result instanceof ReadResult.Skipped s)
            return "left out, " + s.problem().what();
        return ((ReadResult.Failed) result).problem().what();
    }

    @Test
    void a_container_has_its_articles_and_a_document_has_one() throws OffprintException {
        var exporter = exporter(ReadOptions.STANDARD);
        assertThat(told(exporter, source("tides.txt", TWO))).containsExactly("ebb: Ebb", "flood: Flood");
        assertThat(told(exporter, source("ebb.md", "# Ebb\n\nThe sea went.\n"))).containsExactly("ebb.md: Ebb");
    }

    @Test
    void what_is_wrong_with_a_record_is_in_its_result() throws OffprintException {
        var text = "%%\na\nDRAFT\n%%\nb\nBROKEN\n%%\nc\nFAULT\n%%\nd.md\n# Ebb\n\nThe sea went.\n";
        assertThat(told(exporter(ReadOptions.STANDARD), source("tides.txt", text)))
                .containsExactly(
                        "a: left out, it is a draft",
                        "b: it is broken",
                        "c: a fault of Offprint itself: java.lang.IllegalStateException: broken",
                        "d: Ebb");
    }

    @Test
    void too_many_records_name_the_limit() {
        var reading = ReadOptions.STANDARD.withLimits(Limits.STANDARD.with(Limit.ENTRIES, 1));
        assertThatExceptionOfType(OffprintException.class)
                .isThrownBy(() -> told(exporter(reading), source("tides.txt", TWO)))
                .withMessageContaining("more than 1 records, the limit (entries)")
                .withMessageContaining("--limit entries=N");
    }

    @Test
    void an_article_whose_status_is_not_asked_for_is_left_out_whatever_read_it() {
        var source = source("later.json", EMBARGOED);
        var result = exporter(ReadOptions.STANDARD).read(source);
        assertThat(result).isInstanceOf(ReadResult.Skipped.class);
        assertThat(((ReadResult.Skipped) result).problem().message())
                .isEqualTo(
                        "later.json: the item must not be used before 2030-01-01T00:00:00Z; take it all the same with --include embargoed");
        var asked = new Selection(Set.of(Selection.Kind.EMBARGOED), false);
        assertThat(exporter(ReadOptions.STANDARD.withSelection(asked)).read(source))
                .isInstanceOf(ReadResult.Ok.class);
    }

    @Test
    void a_container_that_is_read_as_one_article_says_that_it_is_none() {
        assertThat(told(exporter(ReadOptions.STANDARD).read(source("tides.txt", TWO))))
                .isEqualTo("this holds many articles (percent), not one");
    }

    @Test
    void readers_and_containers_are_named_alike() {
        assertThatExceptionOfType(OffprintException.class)
                .isThrownBy(() -> exporter(ReadOptions.STANDARD).requireInput("persent"))
                .withMessageContaining("percent")
                .withMessageContaining("markdown");
    }
}
