// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * An element directly inside a record; what it holds is taken out only when it is asked for.
 *
 * @param record the text of the whole record
 * @param name with the prefix that the input has chosen
 * @param from where the element begins
 * @param inside after its start tag
 * @param end before its end tag
 */
public record GlanceField(String record, String name, int from, int inside, int end) {
    static final String CHARACTERS = "<![CDATA[";
    static final String END = "]]>";

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w:.-]++)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)')");

    boolean isCalled(String wanted) {
        int prefix = wanted.indexOf(':') < 0 ? name.indexOf(':') + 1 : 0;
        return name.length() - prefix == wanted.length()
                && name.regionMatches(true, prefix, wanted, 0, wanted.length());
    }

    /** What stands inside, without white space around it. */
    public String text() {
        var raw = record.substring(inside, end);
        var text = new StringBuilder();
        for (int at = 0; at < raw.length(); ) {
            int start = before(CHARACTERS, raw, at);
            text.append(Parser.unescapeEntities(raw.substring(at, start), false));
            int from = Math.min(raw.length(), start + CHARACTERS.length());
            int to = before(END, raw, from);
            text.append(raw, from, to);
            at = to + END.length();
        }
        return text.toString().strip();
    }

    /** Where a mark comes next; the end when it does not. */
    private static int before(String mark, String raw, int from) {
        int at = raw.indexOf(mark, from);
        return at < 0 ? raw.length() : at;
    }

    /** An attribute; empty when it is missing. */
    public String attribute(String wanted) {
        var attributes = ATTRIBUTE.matcher(record).region(from, inside);
        while (attributes.find()) {
            if (!attributes.group(1).equalsIgnoreCase(wanted)) continue;
            var value = attributes.group(2) == null ? attributes.group(3) : attributes.group(2);
            return Parser.unescapeEntities(value, true).strip();
        }
        return "";
    }

    /** The elements directly inside it. */
    public Glance within() {
        return Glance.of(record.substring(from, end));
    }
}
