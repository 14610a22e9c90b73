// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses that site generators make, such as {@code {{ "/a.png" | relative_url }}}, {@code {% link a.md %}} and
 * {@code {{< ref "a.md" >}}}. Stateless.
 */
final class SiteAddress {
    private static final int REACH = 400;

    /** What stands before an address, and its beginning. */
    private static final Pattern BEFORE =
            Pattern.compile("(?:\\]\\(<?|\\]:[ \\t]|(?:src|href)\\s?=\\s?[\"']?)[^\\s()<>\"']*+$");

    private static final Pattern LITERAL = Pattern.compile("\\{\\{-?\\s*(?:\"([^\"]*)\"|'([^']*)').*", Pattern.DOTALL);
    private static final Pattern PATH = Pattern.compile("(?<![\\w-])path\\s?=\\s?(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern TAG = Pattern.compile(
            "\\{(?:%-?|\\{[<%])\\s*(?<name>[\\w-]+)\\s+(?:\"(?<a>[^\"]*)\"|'(?<b>[^']*)'|(?<c>[^\\s\"'>%}]+)).*",
            Pattern.DOTALL);

    /** They decide what is shown, and name no address. */
    private static final Pattern LOGIC =
            Pattern.compile("if|unless|elsif|else|case|when|for|assign|capture|include\\w*|end\\w*|param");

    private SiteAddress() {}

    /** Whether the next character after a text belongs to the address of a link or picture. */
    static boolean isIn(CharSequence before) {
        var near = before.subSequence(Math.max(0, before.length() - REACH), before.length());
        return BEFORE.matcher(near).find();
    }

    /** The path in a mark, as a part of an address; empty when it holds none. */
    static Optional<String> path(String mark) {
        var literal = LITERAL.matcher(mark);
        if (literal.matches()) return Optional.of(part(literal.group(1) == null ? literal.group(2) : literal.group(1)));
        var path = PATH.matcher(mark);
        if (path.find()) return Optional.of(part(path.group(1) == null ? path.group(2) : path.group(1)));
        var tag = TAG.matcher(mark);
        if (!tag.matches() || LOGIC.matcher(tag.group("name")).matches()) return Optional.empty();
        for (var group : new String[] {"a", "b"})
            if (tag.group(group) != null) return Optional.of(part(tag.group(group)));
        return Optional.of(part(tag.group("c")));
    }

    /** Signs that would end the address are written as its numbers. */
    private static String part(String path) {
        return path.strip()
                .replace(" ", "%20")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("<", "%3C")
                .replace(">", "%3E");
    }
}
