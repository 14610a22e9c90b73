// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads lengths such as {@code 20mm}. Stateless. */
final class Length {
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)\\s*([a-z]*)");
    private static final Map<String, Double> POINTS = Map.of("pt", 1.0, "mm", 72 / 25.4, "cm", 720 / 25.4, "in", 72.0);

    private Length() {}

    /**
     * A length in points.
     *
     * @param unit taken where the text names none; empty: one must be named, but for zero
     * @throws IllegalArgumentException it is no length
     */
    static double points(String text, String unit) {
        var matcher = NUMBER_AND_UNIT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) throw refused(text);
        double number = Double.parseDouble(matcher.group(1));
        var named = matcher.group(2).isEmpty() ? unit : matcher.group(2);
        if (named.isEmpty() && number == 0) return 0;
        var points = POINTS.get(named);
        if (points == null) throw refused(text);
        return number * points;
    }

    /** The unit at the end of a length; empty when there is none. */
    static String unit(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceFirst("^[\\d. ]*", "");
    }

    private static IllegalArgumentException refused(String text) {
        return new IllegalArgumentException("\"" + text + "\" is no length; write 20mm, 2cm, 1in or 36pt");
    }
}
