// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a list item begins with. An asterisk is none: in plain text it is what it is; nor is a dash longer than a
 * hyphen, for it opens speech in many languages.
 *
 * @param number of an ordered item; null for a bullet
 * @param sign what stands around the number, or the bullet
 * @param length of the marker and the white space after it
 */
record Marker(@Nullable Integer number, String sign, int length) {
    private static final Pattern BULLET = Pattern.compile("\\s*([•◦‣▪●·-])\\s+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\(?)(\\d{1,3})([.)])\\s+(?=\\S)");

    /** The marker of a line; null when it has none. */
    static @Nullable Marker of(String line) {
        var bullet = BULLET.matcher(line);
        if (bullet.lookingAt()) return new Marker(null, bullet.group(1), bullet.end());
        var number = NUMBER.matcher(line);
        if (!number.lookingAt()) return null;
        return new Marker(Integer.valueOf(number.group(2)), number.group(1) + number.group(3), number.end());
    }

    /** Whether an item with this marker may follow one with the other. */
    boolean follows(Marker before) {
        if (!sign.equals(before.sign)) return false;
        return number == null || (before.number != null && number == before.number + 1);
    }
}
