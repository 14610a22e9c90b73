// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.fields;

import dev.offprint.core.read.Characters;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Texts in fields, and what they are written in. Stateless. */
public final class RecordText {
    private static final Pattern TAG = Pattern.compile(
            "(?i)<(?:p|div|br|h[1-6]|ul|ol|li|a|em|strong|b|i|img|figure|blockquote|table|section|article|span|pre|!--)"
                    + "(?:\\s[^<>]*)?/?>|</(?:p|div|h[1-6]|ul|ol|li|blockquote|section|article)>");

    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8}\\d?);");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private RecordText() {}

    /** Whether a text is HTML. */
    public static boolean isHtml(String text) {
        return TAG.matcher(text).find();
    }

    /** A text of one line; services escape their titles as HTML. */
    public static String line(String text) {
        return Characters.clean(SPACE.matcher(unescaped(text)).replaceAll(" ").strip());
    }

    /** The same text without HTML's escapes. */
    public static String unescaped(String text) {
        boolean hasEntities = text.indexOf('&') >= 0 && ENTITY.matcher(text).find();
        return hasEntities ? Parser.unescapeEntities(text, false) : text;
    }
}
