// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes the document type off XML, so that nothing of it ever reaches a parser, and keeps the plain entities that it
 * declares.
 *
 * @param text the XML, with blanks and line ends in the place of its document type
 * @param entities by name; only short values without markup, as XML that may stand in text and in attributes
 */
public record Prolog(String text, Map<String, String> entities) {
    private static final String CHARACTER = "#(?:\\d{1,7}|x[\\da-fA-F]{1,6});";
    private static final Pattern ENTITY = Pattern.compile(
            "<!ENTITY\\s+([\\p{L}_:][\\w.:-]*)\\s+(?:\"" + value('"') + "\"|'" + value('\'') + "')\\s*>");

    /** An ampersand that is written twice over, as XML wants it in a value that is to be a reference. */
    private static final Pattern TWICE = Pattern.compile("&#(?:38|x26);(" + CHARACTER + ")");

    private static String value(char quote) {
        return "((?:[^" + quote + "<&%]|&" + CHARACTER + "){0,200})";
    }

    /** Splits XML; without a document type, or with one that does not end, it stays as it is. */
    public static Prolog of(String xml) {
        int start = start(xml);
        int end = start < 0 ? -1 : end(xml, start);
        if (end < 0) return new Prolog(xml, Map.of());
        var type = xml.substring(start, end);
        return new Prolog(xml.substring(0, start) + type.replaceAll("[^\n]", " ") + xml.substring(end), declared(type));
    }

    /** A document type stands before the first element; whatever looks like one later is text. */
    private static int start(String xml) {
        int at = 0;
        while (at < xml.length()) {
            if (xml.startsWith("<!DOCTYPE", at)) return at;
            if (Character.isWhitespace(xml.charAt(at))) at++;
            else if (xml.startsWith("<?", at)) at = after(xml, "?>", at);
            else if (xml.startsWith("<!--", at)) at = after(xml, "-->", at);
            else return -1;
        }
        return -1;
    }

    private static int after(String xml, String end, int from) {
        int at = xml.indexOf(end, from);
        return at < 0 ? xml.length() : at + end.length();
    }

    private static int end(String xml, int start) {
        int depth = 0;
        int at = start;
        while (at < xml.length()) {
            char c = xml.charAt(at);
            if (xml.startsWith("<!--", at)) at = after(xml, "-->", at);
            else if (c == '"' || c == '\'') at = after(xml, String.valueOf(c), at + 1);
            else {
                at++;
                if (c == '[') depth++;
                else if (c == ']') depth--;
                else if (c == '>' && depth == 0) return at;
            }
        }
        return -1;
    }

    private static Map<String, String> declared(String type) {
        var entities = new HashMap<String, String>();
        var found = ENTITY.matcher(type);
        while (found.find()) {
            entities.putIfAbsent(found.group(1), text(found.group(2) == null ? found.group(3) : found.group(2)));
        }
        return entities;
    }

    /** References to characters stay, as they may be of any that the encoding does not have. */
    private static String text(String value) {
        return TWICE.matcher(value)
                .replaceAll("&$1")
                .replace("\"", "&quot;")
                .replace("'", "&apos;")
                .replace(">", "&gt;");
    }
}
