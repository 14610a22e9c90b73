// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.report;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Makes text safe to print: what would steer a terminal or turn its letters about is shown as its number. The one place
 * for it; whatever the command prints comes through here. Stateless.
 */
public final class Printable {
    private Printable() {}

    /** One line. */
    public static String line(String text) {
        return escaped(text, Printable::steers);
    }

    /** Lines of text with tabs, such as a stack trace. */
    public static String lines(String text) {
        return escaped(text, c -> steers(c) && c != '\n' && c != '\t');
    }

    /** JSON that means the same: nothing of this stands outside its strings but line ends. */
    public static String json(String text) {
        return escaped(text, c -> steers(c) && c != '\n' && c != '\r');
    }

    private static String escaped(String text, IntPredicate unsafe) {
        if (text.chars().noneMatch(unsafe)) return text;
        var safe = new StringBuilder();
        text.chars().forEach(c -> {
            if (unsafe.test(c)) safe.append(String.format(Locale.ROOT, "\\u%04x", c));
            else safe.append((char) c);
        });
        return safe.toString();
    }

    private static boolean steers(int c) {
        return Character.isISOControl(c) || isBidiControl(c) || c == 0x2028 || c == 0x2029;
    }

    private static boolean isBidiControl(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
