// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import java.util.regex.Pattern;

/** Tells names of people by their shape: two to six words with capitals, particles between. Stateless. */
public final class PersonName {
    /**
     * One word of a name: {@code Anne-Marie}, {@code O’Brien}, {@code J.}, {@code MacLeod}; matched in one way only, and
     * without a group to repeat, which would take stack for each {@code A.} of a long text.
     */
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";

    private static final String PARTICLE =
            "(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|al|el|bin|ibn|ben|ter|zu)";

    /** The same as text, for longer patterns. */
    public static final String SHAPE = WORD + "(?:(?:\\s+" + PARTICLE + "){0,9}\\s+" + WORD + "){1,4}";

    private static final Pattern NAME = Pattern.compile(SHAPE);

    private PersonName() {}

    /** Whether a text is a name and nothing else. */
    public static boolean isOne(String text) {
        return NAME.matcher(text).matches();
    }
}
