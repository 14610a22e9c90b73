// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Elements whose inside HTML does not look into, such as {@code <iframe>}: one that nothing closes, as many that were written
 * as XML ({@code <iframe …/>}) are, would swallow all that follows it. Stateless.
 */
final class Swallowing {
    private static final Set<String> NAMES =
            Set.of("iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp");

    private static final Pattern START =
            caseless("<(" + String.join("|", new TreeSet<>(NAMES)) + ")(?:[\\s/][^<>]*)?>");
    private static final Map<String, Pattern> STARTS = byName("<", "[\\s/>]");
    private static final Map<String, Pattern> ENDS = byName("</", "");

    private Swallowing() {}

    private static Map<String, Pattern> byName(String before, String after) {
        return NAMES.stream()
                .collect(Collectors.toUnmodifiableMap(name -> name, name -> caseless(before + name + after)));
    }

    private static Pattern caseless(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    /** The same with an end tag after each start tag that is without one. */
    static String closed(String html) {
        if (!hasAny(html)) return html;
        var starts = START.matcher(html);
        if (!starts.find()) return html;
        return closedAll(html);
    }

    /** The same for any characters, of each of which it looks at few times. */
    static String closedAll(CharSequence html) {
        var starts = START.matcher(html);
        if (!starts.find()) return html.toString();
        var ends = new Ends(html);
        var closed = new StringBuilder();
        int from = 0;
        do {
            if (starts.start() < from) continue;
            var name = starts.group(1).toLowerCase(Locale.ROOT);
            int end = ends.after(name, starts.end());
            boolean isMissing = end < 0 || isAnotherBefore(html, name, starts, end);
            int to = isMissing ? starts.end() : end;
            closed.append(html, from, to);
            if (isMissing) closed.append("</").append(name).append('>');
            from = to;
        } while (starts.find());
        return closed.append(html, from, html.length()).toString();
    }

    /** Whether any of the names is there; a look at each tag is quicker than the pattern. */
    private static boolean hasAny(String html) {
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', tag + 1)) {
            for (var name : NAMES) if (html.regionMatches(true, tag + 1, name, 0, name.length())) return true;
        }
        return false;
    }

    /** Where end tags are; each stretch is looked at once for a name, however many start tags there are. */
    private static final class Ends {
        private final CharSequence html;
        private final Map<String, Integer> next = new HashMap<>();

        Ends(CharSequence html) {
            this.html = html;
        }

        /** Less than 0 when there is none. */
        int after(String name, int from) {
            int known = next.getOrDefault(name, 0);
            if (known < 0 || known >= from) return known;
            var end = pattern(ENDS, name).matcher(html);
            int found = end.find(from) ? end.start() : -1;
            next.put(name, found);
            return found;
        }
    }

    /** Whether the next end tag is that of a later element of the same name, this one having closed itself. */
    private static boolean isAnotherBefore(CharSequence html, String name, Matcher start, int end) {
        if (html.charAt(start.end() - 2) != '/') return false;
        return pattern(STARTS, name).matcher(html).region(start.end(), end).find();
    }

    private static Pattern pattern(Map<String, Pattern> patterns, String name) {
        return Objects.requireNonNull(patterns.get(name));
    }
}
