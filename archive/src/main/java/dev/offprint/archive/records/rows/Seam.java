// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import dev.offprint.archive.records.rows.RecordEnd.Spot;
import org.jspecify.annotations.Nullable;

/**
 * Watches for <code>},{</code>, which separates the records of an array. Where one is in a string by the count of
 * quotation marks, and a name follows, a mark is missing. Of one thread.
 */
final class Seam {
    private final boolean isLoose;
    private int known;
    private @Nullable Spot brace;

    /** @param isLoose whether a comma before the bracket is enough */
    Seam(boolean isLoose) {
        this.isLoose = isLoose;
    }

    /** Takes the next byte; gives where the record begins that it shows, null mostly. */
    @Nullable
    Spot accept(int b, RecordEnd at, boolean isInString, boolean isInArray) {
        if (known < 4 && RecordEnd.isWhite(b)) return null;
        boolean isShown = known == 4 && isName(b);
        var shown = isShown && brace != null && at.offset() - brace.offset() < RecordEnd.LOOK_BACK ? brace : null;
        known = after(b, isInString);
        if (known != 3) return shown;
        brace = at.here(0);
        return isInString || isInArray ? null : brace;
    }

    private int after(int b, boolean isInString) {
        if (b == '}') return 1;
        if (b == ',' && (known == 1 || isLoose)) return 2;
        if (b == '{' && known == 2) return 3;
        return b == '"' && known == 3 && isInString ? 4 : 0;
    }

    /** What well-formed JSON never has behind a string. */
    private static boolean isName(int b) {
        return b != ',' && b != ':' && b != '}' && b != ']' && !RecordEnd.isWhite(b);
    }
}
