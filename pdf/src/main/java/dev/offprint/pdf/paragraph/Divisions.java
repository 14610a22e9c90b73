// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.core.text.Hyphenator;
import dev.offprint.pdf.paragraph.Division.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a line may end inside a word. */
final class Divisions {
    private static final int FEWEST_BEFORE = 2;
    private static final int FEWEST_AFTER = 3;

    /** Cyrillic syllables of two letters may begin a line; its words are long and its lines would be full of holes. */
    private static final int FEWEST_AFTER_CYRILLIC = 2;

    /** Parts of compounds with hyphens are divided only when they are long. */
    private static final int LONG_PART = 8;

    private final String word;
    private final List<Division> found = new ArrayList<>();

    private Divisions(String word) {
        this.word = word;
    }

    /**
     * All of them in order.
     *
     * @param steered those that the author asks for with controls
     * @param hyphenator null when words are not divided
     */
    static List<Division> of(String word, List<Division> steered, @Nullable Hyphenator hyphenator) {
        if (word.length() < 4 && steered.isEmpty() && isPlain(word)) return List.of();
        var divisions = new Divisions(word);
        divisions.found.addAll(steered);
        if (Addresses.isAddress(word)) divisions.address();
        else divisions.word(hyphenator, steered.stream().anyMatch(d -> d.kind() == Kind.SOFT_HYPHEN));
        return divisions.sorted();
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x2000) return false;
        }
        return true;
    }

    private List<Division> sorted() {
        if (found.size() > 1)
            found.sort(Comparator.comparingInt(Division::at)
                    .thenComparingInt(d -> d.kind().cost()));
        for (int i = found.size() - 1; i > 0; i--) {
            if (found.get(i).at() == found.get(i - 1).at()) found.remove(i);
        }
        return List.copyOf(found);
    }

    private void address() {
        for (int at = 1; at < word.length(); at++) {
            if (Addresses.mayEndBefore(word, at)) found.add(new Division(at, Kind.ADDRESS));
        }
    }

    private void word(@Nullable Hyphenator hyphenator, boolean hyphenatedByAuthor) {
        for (int at = 1; at < word.length(); at++) {
            var kind = signs(at);
            if (kind != null) found.add(new Division(at, kind));
        }
        if (hyphenator != null && !hyphenatedByAuthor && isWord()) syllables(hyphenator);
    }

    private @Nullable Kind signs(int at) {
        char before = word.charAt(at - 1);
        char after = word.charAt(at);
        if (before < 0x2000 && after < 0x2E80) return before == '-' ? hyphen(at) : before == '/' ? slash(at) : null;
        if (before == 0x2010) return hyphen(at);
        if (before == 0x2013 || before == 0x2014) return dash(at);
        if (CharacterClass.isFixedSpace(before)) return Kind.FREE;
        if (Character.isLowSurrogate(after)) return null;
        return CharacterClass.isFreeBetween(word.codePointBefore(at), word.codePointAt(at)) ? Kind.FREE : null;
    }

    private @Nullable Kind hyphen(int at) {
        if (at < 2 || !Character.isLetter(word.charAt(at))) return null;
        if (word.charAt(at - 2) == '-') return Kind.DASH;
        return lettersEnd(at - 1) >= FEWEST_BEFORE && lettersBegin(at) >= 2 ? Kind.HYPHEN : null;
    }

    private @Nullable Kind slash(int at) {
        return lettersEnd(at - 1) >= FEWEST_BEFORE && lettersBegin(at) >= 2 ? Kind.DASH : null;
    }

    /** Not at the beginning of speech, nor in a span of years. */
    private @Nullable Kind dash(int at) {
        if (at < 2) return null;
        char after = word.charAt(at);
        boolean figures = Character.isDigit(word.charAt(at - 2)) && Character.isDigit(after);
        int type = Character.getType(after);
        boolean opens = type == Character.INITIAL_QUOTE_PUNCTUATION || type == Character.START_PUNCTUATION;
        return !figures && (opens || Character.isLetterOrDigit(after)) ? Kind.DASH : null;
    }

    /** How many letters or figures end before an offset. */
    private int lettersEnd(int end) {
        int at = end;
        while (at > 0 && Character.isLetterOrDigit(word.charAt(at - 1))) at--;
        return end - at;
    }

    private int lettersBegin(int begin) {
        int at = begin;
        while (at < word.length() && Character.isLetter(word.charAt(at))) at++;
        return at - begin;
    }

    /** No figures, and no capitals but the first letter: neither abbreviations nor names such as RustConf. */
    private boolean isWord() {
        boolean lower = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isDigit(c)) return false;
            if (lower && Character.isUpperCase(c) && Character.isLetter(word.charAt(i - 1))) return false;
            lower |= Character.isLowerCase(c);
        }
        return lower;
    }

    private void syllables(Hyphenator hyphenator) {
        for (int from = 0; from < word.length(); ) {
            int length = lettersBegin(from);
            if (length >= (length == word.length() || !isPartOfCompound(from, from + length) ? 5 : LONG_PART)) {
                syllables(hyphenator, from, length);
            }
            from += Math.max(1, length);
        }
    }

    private boolean isPartOfCompound(int from, int to) {
        return from > 0 && word.charAt(from - 1) == '-' || to < word.length() && word.charAt(to) == '-';
    }

    private void syllables(Hyphenator hyphenator, int from, int length) {
        int least = isCyrillic(word.charAt(from)) ? FEWEST_AFTER_CYRILLIC : FEWEST_AFTER;
        for (int at : hyphenator.breaks(word.substring(from, from + length))) {
            if (at < FEWEST_BEFORE || length - at < least) continue;
            boolean brief = at == FEWEST_BEFORE || length - at == FEWEST_AFTER_CYRILLIC;
            found.add(new Division(from + at, brief ? Kind.SHORT_SYLLABLE : Kind.SYLLABLE));
        }
    }

    private static boolean isCyrillic(char c) {
        return c >= 0x400 && c < 0x530;
    }
}
