// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.notice.Problem;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether messages are for people: one line, and nothing of the program's inside. */
final class Wording {
    private static final Pattern PACKAGE =
            Pattern.compile("\\b(?:java|javax|jdk|sun|com|org|net|dev|de)(?:\\.[a-z]\\w*)*\\.[A-Z]\\w+");
    /** Names of classes; not those of character sets. */
    private static final Pattern CAMEL = Pattern.compile("(?<!x-)\\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\\b");

    private static final Pattern STACK =
            Pattern.compile("(?i)\\b(?:stack ?trace|stack ?overflow|heap space|out of bounds|NullPointer)");
    /** Words of the trade that look like names of classes. */
    private static final Set<String> NAMES = Set.of("WordPress", "JavaScript");

    /** Tags and words that broken inputs hold. */
    private static final Pattern QUOTED = Pattern.compile("</?[^>]*>|\"[^\"]*\"|'[^']*'");

    private Wording() {}

    /** Fails on what only a programmer would understand, unless the input says it itself. */
    static void check(Problem problem, byte[] input) {
        var message = problem.what() + "; " + problem.cure();
        var said = new String(input, ISO_8859_1);
        assertThat(message).doesNotContain("\n", "\r", "Exception").doesNotContainPattern(STACK);
        assertThat(message).doesNotContainPattern(PACKAGE);
        if (!said.contains("null")) assertThat(message).doesNotContainPattern("\\bnull\\b");
        CAMEL.matcher(QUOTED.matcher(message).replaceAll(""))
                .results()
                .map(m -> m.group())
                .filter(word -> !isOf(said, word))
                .forEach(word -> assertThat(NAMES).as(message).contains(word));
    }

    /** Whether an input holds a word, in pieces where its tags part them, and with signs inside that messages lack. */
    private static boolean isOf(String input, String word) {
        var letters = input.replaceAll("[^A-Za-z]", "");
        return Pattern.compile("(?<=[a-z])(?=[A-Z])").splitAsStream(word).allMatch(letters::contains);
    }
}
