// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Containers;
import dev.offprint.core.read.Entries;
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
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Of several versions of a thing the latest is taken, wherever they stand. */
class VersionsTest {
    private static final String TIDES = record("ebb@1.md", "Ebb")
            + record("flood.md", "Flood")
            + record("ebb@3.md", "Ebb, corrected")
            + record("ebb@2.md", "Ebb again");

    private static String record(String name, String headline) {
        return "%%\n" + name + "\n# " + headline + "\n\nThe sea.\n";
    }

    private static String ninjs(String version, String headline) {
        return "{\"uri\":\"ebb\",\"version\":\"" + version + "\",\"pubstatus\":\"usable\",\"headline\":\"" + headline
                + "\",\"body_text\":\"The sea.\"}";
    }

    private static Exporter exporter(boolean all) {
        var reading = ReadOptions.STANDARD.withSelection(new Selection(Set.of(), all));
        return Exporter.of(Readers.installed(), Renderers.of(List.of()))
                .with(Containers.of(List.of(new PercentContainer())))
                .with(ExportOptions.STANDARD.withReading(reading));
    }

    private static Source source(String name, String text) {
        return new Source(name, ByteSource.of(text.getBytes(UTF_8)), Resources.NONE);
    }

    private static List<String> told(Entries all) throws OffprintException {
        var told = new ArrayList<String>();
        try (var entries = all) {
            for (var entry = entries.next(); entry != null; entry = entries.next()) {
                told.add(told(entry.article().get()));
            }
        }
        return told;
    }

    private static String told(ReadResult result) {
        if (result instanceof ReadResult.Ok ok) return ok.article().metadata().headlineText();
        if (result instanceof ReadResult.Skipped s) return s.problem().message();
        return ((ReadResult.Failed) result).problem().what();
    }

    @Test
    void in_a_container_the_latest_is_taken_and_the_others_are_told_of() throws OffprintException {
        assertThat(told(exporter(false).open(source("tides.txt", TIDES))))
                .containsExactly(
                        "tides.txt#ebb@1: it is version 1; only the latest, version 3, counts; --versions all takes every version",
                        "Flood",
                        "Ebb, corrected",
                        "tides.txt#ebb@2: it is version 2; only the latest, version 3, counts; --versions all takes every version");
    }

    @Test
    void an_older_one_is_known_before_it_is_read() throws OffprintException {
        try (var entries = exporter(false).open(source("tides.txt", TIDES))) {
            var first = Objects.requireNonNull(entries.next());
            assertThat(first.isWithoutArticle()).isTrue();
            var second = Objects.requireNonNull(entries.next());
            assertThat(second.isWithoutArticle()).isFalse();
        }
    }

    @Test
    void all_are_taken_when_they_are_asked_for() throws OffprintException {
        assertThat(told(exporter(true).open(source("tides.txt", TIDES))))
                .containsExactly("Ebb", "Flood", "Ebb, corrected", "Ebb again");
    }

    @Test
    void of_two_alike_the_last_is_taken() throws OffprintException {
        var text = record("ebb@1.md", "Ebb") + record("ebb@1.md", "Ebb again");
        assertThat(told(exporter(false).open(source("tides.txt", text))))
                .containsExactly(
                        "tides.txt#ebb@1: it is version 1; only the latest of several such counts; --versions all takes every version",
                        "Ebb again");
    }

    @Test
    void among_documents_and_containers_that_belong_together_there_is_one_latest() throws OffprintException {
        var inputs = List.of(
                source("a.json", ninjs("2", "Two")),
                source("b.txt", record("ebb@1.md", "One") + record("flood.md", "Flood")),
                source("c.json", ninjs("4", "Four")),
                source("d.txt", record("ebb@3.md", "Three")));
        var versions = exporter(false).among(inputs);
        var told = new ArrayList<String>();
        for (var input : inputs) told.addAll(told(versions.open(input)));
        assertThat(told)
                .containsExactly(
                        "a.json: it is version 2; only the latest, version 4 in c.json, counts; --versions all takes every version",
                        "b.txt#ebb@1: it is version 1; only the latest, version 4 in c.json, counts; --versions all takes every version",
                        "Flood",
                        "Four",
                        "d.txt#ebb@3: it is version 3; only the latest, version 4 in c.json, counts; --versions all takes every version");
        assertThat(versions.superseded(inputs.get(0))).isPresent();
        assertThat(versions.superseded(inputs.get(2))).isEmpty();
    }

    @Test
    void a_version_in_a_container_goes_over_an_older_document() throws OffprintException {
        var inputs = List.of(source("a.json", ninjs("2", "Two")), source("b.txt", record("ebb@3.md", "Three")));
        var versions = exporter(false).among(inputs);
        assertThat(versions.superseded(inputs.get(0)).orElseThrow().what())
                .isEqualTo("it is version 2; only the latest, version 3 in b.txt, counts");
        assertThat(told(versions.open(inputs.get(1)))).containsExactly("Three");
    }

    @Test
    void what_stands_before_a_break_counts() throws OffprintException {
        var text = record("ebb@1.md", "Ebb") + record("ebb@2.md", "Ebb again") + "%%\nx\nTORN\n";
        try (var entries = exporter(false).open(source("tides.txt", text))) {
            var first = Objects.requireNonNull(entries.next());
            assertThat(told(first.article().get())).contains("the latest, version 2");
        }
    }

    @Test
    void nothing_is_gone_through_twice_where_nothing_has_versions() throws OffprintException {
        var opened = new AtomicInteger();
        for (var text : List.of(record("ebb.md", "Ebb"), record("ebb@1.md", "Ebb"))) {
            var bytes = ByteSource.of(text.getBytes(UTF_8));
            ByteSource counted = () -> {
                opened.incrementAndGet();
                return bytes.open();
            };
            opened.set(0);
            assertThat(told(exporter(false).open(new Source("tides.txt", counted, Resources.NONE))))
                    .containsExactly("Ebb");
            int before = opened.get();
            opened.set(0);
            assertThat(told(exporter(true).open(new Source("tides.txt", counted, Resources.NONE))))
                    .containsExactly("Ebb");
            assertThat(before).isEqualTo(text.contains("@") ? opened.get() + 2 : opened.get());
        }
    }
}
