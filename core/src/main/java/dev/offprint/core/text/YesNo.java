// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import java.util.Locale;
import java.util.Set;

/** What texts say that stand for a truth in tables, records and front matter. Stateless. */
public final class YesNo {
    private static final Set<String> YES = Set.of("true", "yes", "1", "on");
    private static final Set<String> NO = Set.of("false", "no", "0", "off");

    private YesNo() {}

    /** In letters of either case, with blanks around them. */
    public static boolean isYes(String text) {
        return YES.contains(word(text));
    }

    /** The same; a text may be neither. */
    public static boolean isNo(String text) {
        return NO.contains(word(text));
    }

    private static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
