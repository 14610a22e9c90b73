// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes paragraphs of texts of the classic editor, as WordPress does when it shows them: an empty line parts them, and each
 * line stays one. Of one text.
 */
final class Paragraphs {
    private static final Pattern TOKEN = Pattern.compile("(?i)<!--|<(/?)([a-z][a-z0-9]*)\\b[^<>]*+>|\\n\\s*+");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "caption",
            "center",
            "col",
            "colgroup",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    /** What may hold paragraphs. */
    private static final Set<String> ROOMS = Set.of(
            "article",
            "aside",
            "blockquote",
            "center",
            "details",
            "div",
            "fieldset",
            "footer",
            "form",
            "header",
            "main",
            "section");
    /** What has words, which a gap parts. */
    private static final Set<String> WORDS = Set.of("li", "td", "th", "dd", "dt", "p", "figcaption");

    private static final Set<String> VERBATIM = Set.of("pre", "script", "style", "textarea");
    private static final Set<String> EMPTY = Set.of("hr", "col");
    /** End tags are looked for so far out. */
    private static final int DEEPEST = 64;

    private final String text;
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> missing = new HashSet<>();
    private boolean isParagraph;
    /** Whether nothing has come since a tag that begins or ends a block. */
    private boolean isFresh = true;

    private String pending = "";

    private Paragraphs(String text) {
        this.text = text;
    }

    static String of(String text) {
        return new Paragraphs(text.replace("\r\n", "\n").replace('\r', '\n')).made();
    }

    private String made() {
        var tokens = TOKEN.matcher(text);
        int at = 0;
        while (tokens.find(at)) {
            words(text.substring(at, tokens.start()));
            at = Math.max(token(tokens), tokens.end());
            if (at >= text.length()) break;
        }
        if (at < text.length()) words(text.substring(at));
        close();
        return out.toString();
    }

    /** How far it reaches. */
    private int token(Matcher token) {
        var all = token.group();
        if (token.group(2) != null) return tag(token, token.group(2).toLowerCase(Locale.ROOT));
        if (all.startsWith("<")) return copied(token, "-->");
        if (all.indexOf('\n', 1) > 0) gap();
        else line();
        return token.end();
    }

    /** All through something, or only the token when it does not come; what is missing is looked for only once. */
    private int copied(Matcher token, String end) {
        var ends = Pattern.compile(end, Pattern.CASE_INSENSITIVE).matcher(text);
        boolean isThere = !missing.contains(end) && ends.find(token.end());
        if (!isThere) missing.add(end);
        int until = isThere ? ends.end() : token.end();
        out.append(text, token.start(), until);
        return until;
    }

    private int tag(Matcher tag, String name) {
        boolean isEnd = !tag.group(1).isEmpty();
        if (VERBATIM.contains(name) && !isEnd) return verbatim(tag, name);
        if (BLOCKS.contains(name)) block(tag.group(), name, isEnd);
        else if (isEnd) out.append(tag.group());
        else inline(tag.group(), name);
        return tag.end();
    }

    private int verbatim(Matcher tag, String name) {
        if (name.equals("pre")) close();
        return copied(tag, "</" + name + "[^<>]*+>");
    }

    private void block(String tag, String name, boolean isEnd) {
        close();
        out.append(tag).append('\n');
        if (!isEnd && !EMPTY.contains(name) && !tag.endsWith("/>")) open.push(name);
        else if (isEnd) leave(name);
        isFresh = true;
    }

    private void leave(String name) {
        int depth = 1;
        for (var outer : open) {
            if (outer.equals(name)) break;
            if (++depth > DEEPEST) return;
        }
        if (depth > open.size()) return;
        for (int i = 0; i < depth; i++) open.pop();
    }

    private void inline(String tag, String name) {
        boolean isBreak = name.equals("br");
        if (isBreak) pending = "";
        begin();
        out.append(tag);
        if (isBreak) pending = "\n";
    }

    private void words(String words) {
        if (words.isEmpty()) return;
        if (!words.isBlank()) begin();
        out.append(words);
    }

    private void begin() {
        boolean isRoom = open.isEmpty() || ROOMS.contains(open.element());
        if (isRoom && !isParagraph) {
            out.append("<p>");
            isParagraph = true;
        } else {
            out.append(pending);
        }
        pending = "";
        isFresh = false;
    }

    private void gap() {
        if (isParagraph) close();
        else if (!isFresh && !open.isEmpty() && WORDS.contains(open.element())) pending = "<p>";
        else out.append('\n');
    }

    private void line() {
        if (!isFresh && pending.isEmpty()) pending = "<br>\n";
    }

    private void close() {
        if (isParagraph) out.append("</p>\n");
        isParagraph = false;
        pending = "";
    }
}
