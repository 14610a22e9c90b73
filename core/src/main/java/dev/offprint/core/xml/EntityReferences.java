// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.xml;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts something else in the place of references to named entities, wherever XML knows them. Stateless. */
public final class EntityReferences {
    /** What no entity stands in, or an entity. */
    private static final Pattern TOKEN =
            Pattern.compile("<!\\[CDATA\\[|<!--|<\\?|&([\\p{L}_:][\\w.:-]{0,60});", Pattern.DOTALL);

    private EntityReferences() {}

    /**
     * Replaces all references, in text and in attributes; comments, instructions and character sections stay.
     *
     * @param value the XML that stands for an entity of a name
     */
    public static String replace(String xml, UnaryOperator<String> value) {
        var text = new StringBuilder(xml.length());
        var token = TOKEN.matcher(xml);
        int at = 0;
        while (token.find(at)) {
            text.append(xml, at, token.start());
            at = token.group(1) == null ? skipped(xml, token) : token.end();
            if (token.group(1) == null) text.append(xml, token.start(), at);
            else text.append(value.apply(token.group(1)));
        }
        return at == 0 ? xml : text.append(xml, at, xml.length()).toString();
    }

    private static int skipped(String xml, Matcher token) {
        var end = token.group().equals("<?") ? "?>" : token.group().equals("<!--") ? "-->" : "]]>";
        int at = xml.indexOf(end, token.end());
        return at < 0 ? xml.length() : at + end.length();
    }
}
