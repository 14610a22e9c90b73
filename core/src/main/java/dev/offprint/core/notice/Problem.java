// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.notice;

import java.util.Objects;

/**
 * Something that could not be honoured, or was guessed: where, what and how to cure it.
 *
 * @param code what kind of problem, namespaced by its origin: {@code read.markdown.front-matter}, {@code image.missing}
 * @param severity how much it matters
 * @param place where: a file with line ({@code story.md:12}), an address, or empty when it concerns the whole
 * @param what one line, without a full stop at its end
 * @param cure one line that says how to mend it; empty when there is nothing to do
 */
public record Problem(String code, Severity severity, String place, String what, String cure) {
    public Problem {
        if (code.isBlank()) throw new IllegalArgumentException("a problem needs a code");
        Objects.requireNonNull(severity);
        place = oneLine(place);
        what = oneLine(what);
        cure = oneLine(cure);
    }

    /** A safe guess that the user may want to know of. */
    public static Problem info(String code, String place, String what, String cure) {
        return new Problem(code, Severity.INFO, place, what, cure);
    }

    /** Something that was not honoured. */
    public static Problem warning(String code, String place, String what, String cure) {
        return new Problem(code, Severity.WARNING, place, what, cure);
    }

    /** Something that stops the work on one input. */
    public static Problem error(String code, String place, String what, String cure) {
        return new Problem(code, Severity.ERROR, place, what, cure);
    }

    /** The same problem at another place. */
    public Problem at(String newPlace) {
        return new Problem(code, severity, newPlace, what, cure);
    }

    /** One line for people: {@code story.md:12: front matter is not closed; expected a line of three dashes}. */
    public String message() {
        var line = place.isEmpty() ? what : place + ": " + what;
        return cure.isEmpty() ? line : line + "; " + cure;
    }

    /** Control characters of hostile input must not reach a terminal. */
    private static String oneLine(String text) {
        var line = new StringBuilder(text);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isISOControl(c) || isBidiControl(c)) line.setCharAt(i, ' ');
        }
        return line.toString().strip();
    }

    private static boolean isBidiControl(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x2029;
    }
}
