// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.svg;

import java.util.Locale;
import java.util.regex.Pattern;

/** What style may say: nothing that leads out of the drawing. */
final class SvgStyles {
    /** Everything in CSS that fetches or runs; a backslash could hide any of it. */
    private static final Pattern SUSPICIOUS = Pattern.compile(
            "url\\((?!\\s*[\"']?\\s*#)|image-set\\(|image\\(|src\\(|expression\\(|javascript:|@|\\\\|<");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|\\z)|<!--|-->", Pattern.DOTALL);

    private SvgStyles() {}

    /** Whether a value of an attribute, styles included, leads nowhere. */
    static boolean isHarmless(String value) {
        return !isSuspicious(value);
    }

    static boolean isSuspicious(String css) {
        return SUSPICIOUS.matcher(css.toLowerCase(Locale.ROOT)).find();
    }

    /** The rules of a sheet that lead nowhere; rules that begin with an at sign are left out with all they hold. */
    static String sheet(String css) {
        var text = COMMENT.matcher(css).replaceAll(" ");
        var out = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int end = end(text, at);
            var rule = text.substring(at, end).strip();
            boolean isRule = rule.endsWith("}") && !rule.startsWith("@") && rule.indexOf('{') == rule.lastIndexOf('{');
            if (isRule && isHarmless(rule)) out.append(rule).append('\n');
            at = end;
        }
        return out.toString();
    }

    /** Behind the rule that begins here: at its semicolon, or where its last brace closes. */
    private static int end(String text, int start) {
        int open = 0;
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '{') open++;
            if (c == '}' && --open <= 0 || c == ';' && open == 0) return at + 1;
        }
        return text.length();
    }
}
