// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.xml;

import dev.offprint.core.read.Reading;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Puts characters in the place of named entities, in text and in attributes: those that the document declares itself,
 * and those of HTML and ISO. Others are kept as they are written, with a warning. Line ends stay where they are.
 */
final class EntityText {
    /** What no entity stands in, or an entity. */
    private static final Pattern TOKEN =
            Pattern.compile("<!\\[CDATA\\[|<!--|<\\?|&([\\p{L}_:][\\w.:-]{0,60});", Pattern.DOTALL);

    private static final Set<String> OF_XML = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final int MOST_GROWTH = 10_000_000;

    private final Reading reading;
    private final Map<String, String> declared;
    private final Set<String> unknown = new HashSet<>();

    EntityText(Reading reading, Map<String, String> declared) {
        this.reading = reading;
        this.declared = declared;
    }

    String of(String xml) {
        var text = new StringBuilder(xml.length());
        var token = TOKEN.matcher(xml);
        int at = 0;
        while (token.find(at)) {
            text.append(xml, at, token.start());
            at = token.group(1) == null ? skipped(xml, token) : token.end();
            if (token.group(1) == null) text.append(xml, token.start(), at);
            else text.append(text.length() - at > MOST_GROWTH ? escaped(token.group(1)) : value(token.group(1)));
        }
        return at == 0 ? xml : text.append(xml, at, xml.length()).toString();
    }

    private static int skipped(String xml, Matcher token) {
        var end = token.group().equals("<?") ? "?>" : token.group().equals("<!--") ? "-->" : "]]>";
        int at = xml.indexOf(end, token.end());
        return at < 0 ? xml.length() : at + end.length();
    }

    private String value(String name) {
        if (OF_XML.contains(name)) return "&" + name + ";";
        var own = declared.get(name);
        var value = own == null ? standard(name) : own;
        if (value != null)
            return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        if (unknown.add(name) && unknown.size() <= 20) {
            reading.warning(
                    "read.xml.entity",
                    reading.place(),
                    "the entity " + name + " is not declared in the input, so its name is kept as it is written",
                    "put its characters in its place");
        }
        return escaped(name);
    }

    private static @Nullable String standard(String name) {
        var reference = "&" + name + ";";
        var value = Parser.unescapeEntities(reference, true);
        return value.equals(reference) ? null : value;
    }

    private static String escaped(String name) {
        return OF_XML.contains(name) ? "&" + name + ";" : "&amp;" + name + ";";
    }
}
