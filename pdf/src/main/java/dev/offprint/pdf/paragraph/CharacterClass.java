// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/** Which characters part words, keep them together, or only steer lines. */
final class CharacterClass {
    static final char SOFT_HYPHEN = '\u00AD';
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    /** No line begins with these (after JLREQ, "line-start prohibition", the common ones). */
    private static final String NO_START = "、。，．：；！？」』）】〉》〕｝］’”ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ・…";

    /** No line ends with these. */
    private static final String NO_END = "「『（【〈《〔｛［‘“";

    private CharacterClass() {}

    /** A space at which lines end. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x1680;
    }

    /** A space that gives way, but at which no line ends. */
    static boolean isTie(char c) {
        return c == 0xA0;
    }

    /** A space of a width of its own, after which a line may end. */
    static boolean isFixedSpace(int c) {
        return c >= 0x2000 && c <= 0x200A && c != 0x2007 || c == 0x205F || c == 0x3000;
    }

    /** Something that only says where lines may end or which way letters run; it is not printed. */
    static boolean isControl(char c) {
        if (c < 0xAD) return c < 0x20 && !isSpace(c) || c >= 0x7F && c < 0xA0;
        return c == SOFT_HYPHEN || c >= 0x2000 && isWideControl(c) || c == 0x61C;
    }

    private static boolean isWideControl(char c) {
        return c == ZERO_WIDTH_SPACE
                || c == 0x200E
                || c == 0x200F
                || c >= 0x2028 && c <= 0x202E
                || c == 0x2060
                || c >= 0x2066 && c <= 0x2069
                || c == 0xFEFF;
    }

    /** What kind of line end a control allows before the next character; null when none. */
    static Division.@Nullable Kind division(char control) {
        if (control == SOFT_HYPHEN) return Division.Kind.SOFT_HYPHEN;
        return control == ZERO_WIDTH_SPACE ? Division.Kind.FREE : null;
    }

    /** Whether a line may end between two characters because one is an ideograph. */
    static boolean isFreeBetween(int before, int after) {
        if (before < 0x2E80 && after < 0x2E80) return false;
        boolean ideographic = isIdeographic(before) || isIdeographic(after);
        return ideographic && NO_END.indexOf(before) < 0 && NO_START.indexOf(after) < 0 && !isJoining(after);
    }

    private static boolean isIdeographic(int c) {
        if (c < 0x2E80) return false;
        if (c >= 0x3000 && c <= 0x30FF || c >= 0xFF01 && c <= 0xFF60) return true;
        var script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL
                || script == UnicodeScript.BOPOMOFO
                || script == UnicodeScript.YI;
    }

    /** Punctuation and spaces that stay with what is before them. */
    private static boolean isJoining(int c) {
        int type = Character.getType(c);
        return c == 0xA0
                || c == 0x202F
                || type == Character.NON_SPACING_MARK
                || type == Character.FORMAT
                || type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || ".,:;!?%".indexOf(c) >= 0;
    }
}
