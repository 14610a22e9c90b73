// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of the block editor, whose marks are comments: those go, blocks that posts share are put in, and blocks that the site
 * fills when a page is shown are told of. Of one post.
 */
final class BlockText {
    private static final Pattern EDITOR =
            Pattern.compile("<!--\\s*+(?:/?wp:[^<>]*|more\\b[^<>]*|nextpage\\s*|noteaser\\s*)-->");
    private static final Pattern MADE = Pattern.compile("<!--\\s*+wp:([a-z][\\w/-]*)([^<>]*)/-->");
    private static final Pattern REFERENCE = Pattern.compile("\"ref\"\\s*:\\s*(\\d{1,18})");
    private static final Pattern ADDRESS = Pattern.compile("\"url\"\\s*:\\s*\"(https?:[^\"]+)\"");
    /** Those that show nothing. */
    private static final Set<String> SILENT = Set.of("spacer", "footnotes", "separator", "nextpage", "more");

    private static final int DEEPEST = 4;

    private final Library library;
    private final Set<String> made = new TreeSet<>();

    BlockText(Library library) {
        this.library = library;
    }

    static boolean isOne(String text) {
        return text.contains("<!-- wp:");
    }

    /** The names of blocks that the site would have filled. */
    Set<String> made() {
        return made;
    }

    /** The text without marks. */
    String plain(String text) {
        return EDITOR.matcher(filled(text, 0)).replaceAll("\n\n");
    }

    private String filled(String text, int depth) {
        if (!text.contains("/-->")) return text;
        return MADE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(content(m.group(1), m.group(2), depth)));
    }

    private String content(String name, String attributes, int depth) {
        if (name.equals("block") && depth < DEEPEST) {
            var reference = REFERENCE.matcher(attributes);
            var shared = reference.find() ? library.block(reference.group(1)) : "";
            if (!shared.isEmpty()) return filled(shared, depth + 1);
        }
        var address = ADDRESS.matcher(attributes);
        if (name.contains("embed") && address.find()) {
            return "\n\n<iframe src=\"" + address.group(1).replace("\\/", "/") + "\"></iframe>\n\n";
        }
        if (!SILENT.contains(name)) made.add(name);
        return "\n\n";
    }
}
