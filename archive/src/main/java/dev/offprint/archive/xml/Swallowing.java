// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Elements whose inside HTML does not look into, such as {@code <iframe>}: one that nothing closes, as many that were written
 * as XML ({@code <iframe …/>}) are, would swallow all that follows it. Stateless.
 */
final class Swallowing {
    private static final Pattern START = Pattern.compile(
            "<(iframe|noembed|noframes|script|style|textarea|title|xmp)(?:\\s[^<>]*)?>", Pattern.CASE_INSENSITIVE);

    private Swallowing() {}

    /** The same with an end tag after each start tag that is without one. */
    static String closed(String html) {
        var starts = START.matcher(html);
        if (!starts.find()) return html;
        var lower = html.toLowerCase(Locale.ROOT);
        var closed = new StringBuilder();
        int from = 0;
        do {
            if (starts.start() < from) continue;
            var end = "</" + starts.group(1).toLowerCase(Locale.ROOT);
            int next = lower.indexOf(end, starts.end());
            boolean isMissing = next < 0 || isAnotherBefore(html, starts, next);
            closed.append(html, from, starts.end());
            from = starts.end();
            if (isMissing) closed.append(end).append('>');
            else {
                closed.append(html, from, next);
                from = next;
            }
        } while (starts.find());
        return closed.append(html, from, html.length()).toString();
    }

    /** Whether the next end tag is that of a later element of the same name, this one having closed itself. */
    private static boolean isAnotherBefore(String html, Matcher start, int end) {
        if (!start.group().endsWith("/>")) return false;
        var again = Pattern.compile("<" + start.group(1) + "[\\s>]", Pattern.CASE_INSENSITIVE)
                .matcher(html);
        return again.find(start.end()) && again.start() < end;
    }
}
