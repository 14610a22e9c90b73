// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.offprint.archive.Reads.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** What feedparser's own tests expect of its test files, asked of our articles; {@link NotHeld} says what is not asked. */
@Tag("corpus")
final class FeedparserCorpusTest {
    private static final Path SET =
            Path.of(System.getProperty("corpus", "no-corpus")).resolve("05-exports-feeds/feeds-feedparser");
    /** Claims that must be looked at, of so many files. */
    private static final int CLAIMS = 250;

    private static final int FILES = 454;

    @TestFactory
    Stream<DynamicTest> articles_hold_what_feedparser_finds() throws IOException {
        var claims = new ArrayList<Expectation>();
        var files = files();
        for (var file : files)
            claims.addAll(Expectation.of(SET.relativize(file).toString(), new FeedFile(file).text()));
        var asked = claims.stream().filter(c -> NotHeld.reason(c).isEmpty()).toList();
        var label = "feedparser: " + asked.size() + " of " + claims.size() + " claims of " + files.size()
                + " files are asked, " + CLAIMS + " required";
        System.out.println("corpus " + label);
        var count = dynamicTest(label, () -> {
            assertThat(files).hasSizeGreaterThanOrEqualTo(FILES);
            assertThat(asked).hasSizeGreaterThanOrEqualTo(CLAIMS);
        });
        return Stream.concat(Stream.of(count), asked.stream().map(c -> dynamicTest(c.toString(), () -> check(c))));
    }

    private static List<Path> files() throws IOException {
        try (var all = Files.walk(SET)) {
            return all.filter(f -> f.toString().matches(".*\\.(xml|json)"))
                    .sorted()
                    .toList();
        }
    }

    private static void check(Expectation claim) throws IOException {
        var file = new FeedFile(SET.resolve(claim.file()));
        if (claim.path().equals("len(entries)")) {
            var entries = file.asItStands().stream().filter(read -> !read.name().isEmpty()); // others sum up the file
            assertThat(entries).hasSize(Integer.parseInt(claim.value()));
            return;
        }
        var reads = file.completed();
        assertThat(reads).hasSizeGreaterThan(Math.max(0, claim.entry()));
        Read read = reads.get(Math.max(0, claim.entry()));
        var facts = new FeedFacts(read);
        var found = facts.of(claim.what());
        if (found == null) holds(facts, claim);
        else if (!found.isEmpty() || !Jsoup.parse(claim.value()).text().isEmpty())
            assertThat(found).anyMatch(value -> isSame(value, claim.value()));
    }

    /** Dates in parts also give the day of the week and of the year. */
    private static boolean isSame(String found, String expected) {
        if (found.startsWith("(") && expected.startsWith(found)) return true;
        return squeezed(found).equals(squeezed(expected))
                || squeezed(found).equals(squeezed(Jsoup.parse(expected).text()))
                || expected.matches(Pattern.quote(found) + " \\(\\S+@\\S+\\)");
    }

    /** Of a piece of HTML, every word, every link and every picture. */
    private static void holds(FeedFacts facts, Expectation claim) {
        assertThat(claim.what())
                .matches("entry\\.(description|summary|summary_detail\\.value|subtitle|content\\.value)");
        var expected = Jsoup.parse(claim.value(), "http://example.com/");
        assertThat(squeezed(facts.words())).contains(squeezed(expected.text()));
        assertThat(facts.addresses()).containsAll(addresses(expected));
    }

    private static List<String> addresses(Document html) {
        return Stream.concat(
                        html.select("a[href]").stream().map(a -> a.attr("href")),
                        html.select("img[src]").stream().map(i -> i.attr("src")))
                .toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
