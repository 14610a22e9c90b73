// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a literal of Python means. Stateless. */
final class PythonText {
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|(.))", Pattern.DOTALL);

    private PythonText() {}

    /** The characters of a text between quotation marks; anything else as it stands. */
    static String of(String literal) {
        var bare = literal.startsWith("u'") || literal.startsWith("u\"") ? literal.substring(1) : literal;
        if (!bare.startsWith("'") && !bare.startsWith("\"")) return bare;
        return ESCAPE.matcher(bare.substring(1, bare.length() - 1))
                .replaceAll(m -> Matcher.quoteReplacement(meant(m.group(1), m.group(2), m.group(3), m.group(4))));
    }

    private static String meant(String four, String eight, String two, String sign) {
        if (sign == null) {
            var code = four != null ? four : eight != null ? eight : two;
            return Character.toString(Integer.parseInt(code, 16));
        }
        if (sign.equals("n")) return "\n";
        return sign.equals("t") ? "\t" : sign;
    }
}
