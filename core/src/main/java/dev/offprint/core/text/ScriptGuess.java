// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The script that most letters of a text are in, and the language where the script and its letters tell it.
 *
 * @param tellsLanguage whether no look at words is needed
 * @param tag null when the letters do not decide
 */
record ScriptGuess(boolean tellsLanguage, @Nullable String tag) {
    private static final int FEWEST_LETTERS = 80;
    private static final double MOST = .7;

    private static final String PERSIAN = "پچژگ";
    private static final String URDU_AND_OTHERS = "ٹڈڑےںھۆێەڕڵټډړښځڅې";

    /** Empty when the text has too few letters, or no script stands out. */
    static Optional<ScriptGuess> of(CharSequence text) {
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        int ascii = 0; // by far the most, and quickly told
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            if (c < 0x80) ascii += Character.isLetter(c) ? 1 : 0;
            else if (Character.isLetter(c)) counts.merge(UnicodeScript.of(c), 1, Integer::sum);
            i += Character.charCount(c);
        }
        if (ascii > 0) counts.merge(UnicodeScript.LATIN, ascii, Integer::sum);
        int letters = counts.values().stream().mapToInt(Integer::intValue).sum();
        return letters < FEWEST_LETTERS ? Optional.empty() : of(text, counts, letters);
    }

    Optional<String> language() {
        return Optional.ofNullable(tag);
    }

    private static Optional<ScriptGuess> of(CharSequence text, Map<UnicodeScript, Integer> counts, int letters) {
        int han = counts.getOrDefault(UnicodeScript.HAN, 0);
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (han + kana > MOST * letters) return Optional.of(new ScriptGuess(true, kana > .1 * letters ? "ja" : "zh"));
        for (var entry : counts.entrySet()) {
            if (entry.getValue() > MOST * letters) return Optional.of(of(text, entry.getKey()));
        }
        return Optional.empty();
    }

    private static ScriptGuess of(CharSequence text, UnicodeScript script) {
        return switch (script) {
            case GREEK -> new ScriptGuess(true, "el");
            case HEBREW -> new ScriptGuess(true, has(text, "װױײ") ? null : "he");
            case HANGUL -> new ScriptGuess(true, "ko");
            case ARABIC -> new ScriptGuess(true, arabic(text));
            default -> new ScriptGuess(false, null);
        };
    }

    private static @Nullable String arabic(CharSequence text) {
        if (has(text, URDU_AND_OTHERS)) return null;
        if (has(text, PERSIAN)) return "fa";
        return has(text, "ةى") ? "ar" : null;
    }

    /** Whether a text has any of these letters, more than a foreign name has. */
    private static boolean has(CharSequence text, String letters) {
        return text.chars().filter(c -> letters.indexOf(c) >= 0).limit(4).count() > 3;
    }
}
