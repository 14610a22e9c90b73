// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.text;

import java.util.regex.Pattern;

/** Tells credits of pictures: {@code Image: Reuters.} Stateless. */
final class CreditLine {
    private static final int LONGEST = 240;
    private static final Pattern START = Pattern.compile(
            "(?:(?:feature[d]?|main|lead|cover|header|top)\\s+)?"
                    + "(?:images?|photos?|photographs?|pictures?|illustrations?|credits?|foto|fotos|bild|bilder|фото)"
                    + "(?:\\s+(?:credits?|courtesy|source))?(?:\\s+(?:by|of|from))?\\s*[:©/]\\s*\\S.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private CreditLine() {}

    static boolean isOne(Unit unit) {
        return unit.isOneLine()
                && unit.text().length() <= LONGEST
                && START.matcher(unit.text()).matches();
    }
}
