// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.core.text.GeneratedWords;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Holds the text of an output against its article: every text once, in order, with nothing between but what we print. */
final class Words {
    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}\u00AD\uFE00-\uFE0F]+");
    private static final Pattern MARKERS = Pattern.compile(
            "[0-9]+\\.?|[\u2022\u2610\u2611\u2014\u00B7\\[\\]()\u201C\u201D\u201E\u2018\u2019\u201A\u00AB\u00BB\u2039\u203A]");

    private static final Pattern BRACKETS =
            Pattern.compile("[\u2014\u00B7\\[\\]()\u201C\u201D\u201E\u2018\u2019\u201A\u00AB\u00BB\u2039\u203A]");

    private Words() {}

    /** Fails on the first text of the article that is missing, out of order or there twice. */
    static void assertAllOnce(Article article, String output) {
        assertAllOnce(article, ArticleText.of(article), output);
    }

    /** The same for texts of the article in an order of the format's own. */
    static void assertAllOnce(Article article, List<String> texts, String output) {
        var text = bare(output);
        int at = 0;
        for (var expected : texts) {
            var piece = bare(expected);
            if (piece.isEmpty()) continue;
            int found = next(text, at, piece, article);
            assertThat(found)
                    .as("«%s» after …%s| then %s…", expected, around(text, at - 60, at), around(text, at, at + 90))
                    .isNotNegative();
            at = found + piece.length();
        }
        assertThat(unexplained(text.substring(at), article))
                .as("after the last text")
                .isEmpty();
    }

    /** A text without white space, quotation marks, brackets and bullets, which formats print in their own ways. */
    static String label(String text) {
        return BRACKETS.matcher(bare(text)).replaceAll("");
    }

    /** The first place of a piece before which stands only what we print of our own accord. */
    private static int next(String text, int from, String piece, Article article) {
        for (int at = text.indexOf(piece, from); at >= 0; at = text.indexOf(piece, at + 1)) {
            if (unexplained(text.substring(from, at), article).isEmpty()) return at;
            if (at - from > 200) return -1;
        }
        return -1;
    }

    private static String unexplained(String gap, Article article) {
        var rest = gap;
        for (var word : generated(article)) rest = rest.replace(word, "");
        return MARKERS.matcher(rest).replaceAll("");
    }

    private static List<String> generated(Article article) {
        var words = GeneratedWords.in(article.metadata().language());
        var all = new ArrayList<String>();
        for (var word : List.of(
                GeneratedWord.ABSTRACT,
                GeneratedWord.CONTENTS,
                GeneratedWord.NOTES,
                GeneratedWord.REFERENCES,
                GeneratedWord.PICTURE)) all.add(bare(words.get(word)));
        all.sort(Comparator.comparingInt(String::length).reversed());
        return all;
    }

    /**
     * Without what draws nothing, marks in their canonical order once more, as one may have stood on a space; half a
     * surrogate pair is no character, and stands as U+FFFD in any file.
     */
    private static String bare(String text) {
        var whole = text.codePoints()
                .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return composed(WHITE.matcher(composed(whole)).replaceAll(""));
    }

    private static String composed(CharSequence text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static String around(String text, int from, int to) {
        return text.substring(Math.max(0, from), Math.min(text.length(), Math.max(0, to)));
    }
}
