// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.read.ArticleReader;
import dev.offprint.core.read.Edition;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.wire.newsml.NewsMl1Reader;
import dev.offprint.core.read.wire.newsmlg2.NewsMlG2Reader;
import dev.offprint.core.read.wire.ninjs.NinjsReader;
import dev.offprint.core.read.wire.nitf.NitfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every format of wires: the article beside the input, its version, and what is cut off. */
class WireFixturesTest {
    private static final Map<String, ArticleReader> READERS = Map.of(
            "nitf",
            new NitfReader(),
            "newsml",
            new NewsMl1Reader(),
            "g2",
            new NewsMlG2Reader(),
            "ninjs",
            new NinjsReader());

    static Stream<Path> inputs() {
        return Stream.of("nitf", "newsml", "g2", "ninjs").flatMap(e -> Fixtures.of("wire", e).stream());
    }

    private static ArticleReader reader(Path input) {
        var name = input.toString();
        return java.util.Objects.requireNonNull(READERS.get(name.substring(name.lastIndexOf('.') + 1)));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void an_item_becomes_the_article_beside_it(Path input) throws IOException {
        var result = reader(input).read(Fixtures.source(input), ReadOptions.STANDARD);
        Fixtures.compare(input, result);
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void an_item_is_known_by_its_content_and_by_nobody_else_as_surely(Path input) throws IOException {
        var bytes = Files.readAllBytes(input);
        var prefix = new Prefix("x", java.util.Arrays.copyOf(bytes, Math.min(bytes.length, Prefix.LENGTH)));
        for (var other : Readers.installed().all()) {
            var expected = other.id().equals(reader(input).id());
            assertThat(other.probe(prefix) == Likelihood.CERTAIN).as(other.id()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void every_beginning_of_an_item_is_read_or_refused_with_its_place(Path input) throws IOException {
        var bytes = Files.readAllBytes(input);
        for (int end = 0; end < bytes.length; end += 11) {
            var cut = java.util.Arrays.copyOf(bytes, end);
            var result = reader(input).read(Fixtures.source("cut", cut), ReadOptions.STANDARD);
            reader(input).edition(Fixtures.source("cut", cut));
            if (end < bytes.length - 2) assertThat(result).isInstanceOf(ReadResult.Failed.class);
            if (result instanceof ReadResult.Failed f)
                assertThat(f.problem().code()).startsWith("read.");
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void an_item_tells_its_version_without_being_read(Path input) throws IOException {
        var edition = reader(input).edition(Fixtures.source(input)).orElseThrow();
        assertThat(edition.version()).isBetween(2L, 7L);
        var later = Files.readString(input)
                .replace("version=\"3\"", "version=\"9\"")
                .replace(">2</RevisionId>", ">9</RevisionId>")
                .replace("version=\"5\"", "version=\"9\"")
                .replace("\"version\": \"7\"", "\"version\": \"9\"");
        assertThat(reader(input).edition(Fixtures.source("x", later.getBytes(UTF_8))))
                .contains(new Edition(edition.id(), 9, edition.made()));
    }
}
