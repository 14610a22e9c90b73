// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.offprint.archive.Reads;
import dev.offprint.archive.Reads.Read;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Real feeds of other people: every entry is there, with its title and with every word of its text, in order. Of those whose
 * charset must be guessed {@link FeedparserCorpusTest} asks.
 */
@Tag("corpus")
final class FeedsCorpusTest {
    private static final Path SETS =
            Path.of(System.getProperty("corpus", "no-corpus")).resolve("05-exports-feeds");

    /** A list of feeds, a page that says it is sorry, charsets to guess, and names that only namespaces tell apart. */
    private static final String NOT_ASKED = ".*(?:opml|/2\\.rss|/encoding/|/chardet/|LocalNameClash).*";

    @TestFactory
    Stream<DynamicTest> every_entry_of_romes_feeds_is_there() throws IOException {
        return tests("feeds-rome", 38);
    }

    @TestFactory
    Stream<DynamicTest> every_word_of_feedparsers_entries_is_there() throws IOException {
        return tests("feeds-feedparser", 406);
    }

    private static Stream<DynamicTest> tests(String set, int required) throws IOException {
        var files = files(set);
        System.out.println("corpus " + set + ": " + files.size() + " feeds, " + required + " required");
        var count = dynamicTest(set, () -> assertThat(files).hasSizeGreaterThanOrEqualTo(required));
        return Stream.concat(
                Stream.of(count),
                files.stream().map(f -> dynamicTest(SETS.relativize(f).toString(), () -> check(f))));
    }

    private static List<Path> files(String set) throws IOException {
        try (var all = Files.walk(SETS.resolve(set))) {
            return all.filter(f -> f.toString().matches(".*\\.(xml|rss)"))
                    .filter(f -> !f.toString().matches(NOT_ASKED))
                    .sorted()
                    .toList();
        }
    }

    private static void check(Path file) throws IOException {
        var entries = SourceEntry.of(new String(Files.readAllBytes(file), UTF_8));
        var all = read(file);
        var reads = all.stream().filter(FeedsCorpusTest::isEntry).toList();
        assertThat(all)
                .filteredOn(read -> !isEntry(read))
                .hasSizeLessThan(2)
                .noneMatch(read -> read.result() instanceof ReadResult.Ok);
        assertThat(reads).hasSameSizeAs(entries);
        for (int i = 0; i < reads.size(); i++) check(entries.get(i), reads.get(i));
    }

    /** What is said of the whole feed has no name. */
    private static boolean isEntry(Read read) {
        return !read.name().isEmpty();
    }

    /** A feed without entries is said to be one. */
    private static List<Read> read(Path file) throws IOException {
        try {
            return Reads.all(Source.of(file), ReadOptions.STANDARD);
        } catch (OffprintException e) {
            assertThat(e.problem().code()).isEqualTo("read.records.none");
            return List.of();
        }
    }

    private static void check(SourceEntry entry, Read read) {
        if (read.result() instanceof ReadResult.Skipped) {
            assertThat(entry.body()).isEmpty();
            return;
        }
        var there = squeezed(new FeedFacts(read).words());
        inOrder(entry.title(), there);
        inOrder(entry.body(), there);
    }

    /** Blocks follow each other without a space between their words. */
    private static void inOrder(String words, String there) {
        int from = 0;
        for (var word : words.split("\\s+", -1)) {
            int at = there.indexOf(squeezed(word), from);
            assertThat(at).as("“%s” in %s from %d", word, there, from).isNotNegative();
            from = at + squeezed(word).length();
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
