// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.xml;

import dev.offprint.core.read.Prefix;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The first element of a piece of XML, as a probe sees it.
 *
 * @param name without its prefix; empty when there is none
 * @param tag the whole start tag as far as it is seen
 * @param isDeclared whether it begins by saying that it is XML
 */
public record XmlOpening(String name, String tag, boolean isDeclared) {
    private static final XmlOpening NONE = new XmlOpening("", "", false);

    private static final Pattern START = Pattern.compile(
            "^\\W{0,3}\\s*(?:<\\?[^>]{0,2000}>\\s*|<!--.{0,4000}?-->\\s*|<!DOCTYPE[^>\\[]{0,2000}(?:\\[[^\\]]{0,4000}\\]\\s*)?>\\s*)*"
                    + "<((?:[\\w.-]+:)?([\\w.-]+)[^>]*)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern DECLARATION = Pattern.compile("^\\W{0,3}\\s*<\\?xml\\s");

    /** Looks at the first bytes; wide encodings too. */
    public static XmlOpening of(Prefix prefix) {
        if (!prefix.looksLikeText()) return NONE;
        var text = new String(prefix.bytes(), StandardCharsets.ISO_8859_1).replace("\0", "");
        var start = START.matcher(text);
        if (!start.find()) return NONE;
        return new XmlOpening(
                start.group(2), start.group(1), DECLARATION.matcher(text).find());
    }
}
