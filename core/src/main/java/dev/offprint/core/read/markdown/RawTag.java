// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/**
 * A tag in the raw HTML of a Markdown text.
 *
 * @param node the node whose literal holds it
 * @param start where it begins in the literal
 * @param text as it is written
 * @param name in lower case
 * @param attributes as they are written, without the slash at the end
 */
record RawTag(Node node, int start, String text, String name, Form form, String attributes) {
    /** What a tag does. */
    enum Form {
        OPENING,
        CLOSING,
        /** Opens and closes at once. */
        WHOLE
    }

    /** A tag with groups for slash, name and attributes; or a part of HTML in which no tag is one, with none. */
    static final Pattern PATTERN = Pattern.compile("(?si)<!--.*?(?:-->|\\z)|<\\?.*?(?:\\?>|\\z)"
            + "|<(script|style|textarea|title|xmp)\\b.*?(?:</\\1[^>]*+>|\\z)"
            + "|<(?<slash>/?)(?<name>[a-z][\\w.:-]*+)"
            + "(?<attributes>(?:[^>\"']++|\"[^\"]*+\"|'[^']*+'){0,200}+)>");

    private static final int SLASH = 2;
    private static final int NAME = 3;
    private static final int ATTRIBUTES = 4;

    /** The tag that was found; the match must have a name. */
    static RawTag of(Node node, MatchResult found) {
        var attributes = found.group(ATTRIBUTES).strip();
        boolean isWhole = attributes.endsWith("/");
        var form = !found.group(SLASH).isEmpty() ? Form.CLOSING : isWhole ? Form.WHOLE : Form.OPENING;
        return new RawTag(
                node,
                found.start(),
                found.group(),
                found.group(NAME).toLowerCase(Locale.ROOT),
                form,
                isWhole ? attributes.substring(0, attributes.length() - 1).strip() : attributes);
    }

    static boolean isOne(MatchResult found) {
        return found.group(NAME) != null;
    }
}
