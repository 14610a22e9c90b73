// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.jats.JatsReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Every word of a JATS article is in ours, and runs of words in their order; see {@link Corpus}. */
@Tag("corpus")
final class JatsFidelityCorpusTest {
    static final String SET = "03-jats";
    static final String ARTICLES = ".*\\.n?xml";
    static final int FLOOR = 30;

    @TestFactory
    Stream<DynamicTest> every_word_is_taken_or_told() throws IOException {
        return Corpus.of(SET, ARTICLES).tests(FLOOR, file -> {
            var source = JatsSource.of(root(file));
            var result = read(file);
            var known = WordCount.of(Stream.of(
                            ModelTexts.ofText(result.article()).stream(),
                            ModelTexts.ofFields(result.article()).stream(),
                            result.notices().stream().map(Problem::what))
                    .flatMap(texts -> texts)
                    .toList());
            var missing = known.missing(Stream.concat(source.texts().stream(), source.fields().stream())
                    .toList());
            assertThat(String.join(" ", missing)).isEmpty();
            assertThat(result.notices()).extracting(Problem::code).containsAll(source.told());
        });
    }

    @TestFactory
    Stream<DynamicTest> runs_of_words_stand_in_their_order() throws IOException {
        return Corpus.of(SET, ARTICLES).tests(FLOOR, file -> {
            var text = ModelTexts.ofText(read(file).article()).stream()
                    .map(JatsFidelityCorpusTest::bare)
                    .collect(Collectors.joining("\n"));
            var missing = JatsSource.of(root(file)).texts().stream()
                    .filter(run -> !text.contains(bare(run)))
                    .toList();
            assertThat(missing).isEmpty();
        });
    }

    static ReadResult.Ok read(Path file) {
        var result = new JatsReader().read(Source.of(file), ReadOptions.STANDARD);
        assertThat(result).isInstanceOf(ReadResult.Ok.class);
        return (ReadResult.Ok) result;
    }

    /** By a parser that takes what is not well-formed too. */
    static Element root(Path file) throws IOException {
        var xml = Jsoup.parse(Files.readString(file, StandardCharsets.UTF_8), "", Parser.xmlParser());
        return Objects.requireNonNull(xml.selectFirst("article"), file.toString());
    }

    private static String bare(String text) {
        return String.join("", List.copyOf(WordCount.words(text)));
    }
}
