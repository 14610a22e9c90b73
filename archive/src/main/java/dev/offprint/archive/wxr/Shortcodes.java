// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the shortcodes of a text and puts in what they stand for. Those inside tags, code and scripts are left alone, and
 * words in brackets are shortcodes only when they are known, have an attribute in quotation marks, or an end.
 */
final class Shortcodes {
    private static final Pattern CLOSING = Pattern.compile("\\[/([A-Za-z][\\w-]*)\\s*\\]");
    private static final Pattern VERBATIM = Pattern.compile("(?i)<(pre|code|script|style|textarea)\\b");
    private static final int LONGEST = 1 << 13;

    private final String text;
    private final Meanings meanings;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, TreeSet<Integer>> closings = new HashMap<>();
    private final Set<String> missing = new HashSet<>();
    private int at;
    /** The last pair of closing brackets that was looked for. */
    private int closed;

    /** What shortcodes stand for. */
    interface Meanings {
        /** Whether these need no other sign to be shortcodes. */
        boolean isKnown(String name);

        /** Whether what stands inside is taken as it is. */
        boolean isWhole(String name);

        /** HTML in the place of one; of those that are not whole, what stands inside follows by itself. */
        String html(Shortcode shortcode);

        /** HTML in the place of an end. */
        String end(String name);
    }

    private Shortcodes(String text, Meanings meanings) {
        this.text = text;
        this.meanings = meanings;
        var ends = CLOSING.matcher(text);
        while (ends.find()) {
            closings.computeIfAbsent(ends.group(1), n -> new TreeSet<>()).add(ends.start());
        }
    }

    /** A text with its shortcodes replaced. */
    static String replaced(String text, Meanings meanings) {
        if (text.indexOf('[') < 0) return text;
        var shortcodes = new Shortcodes(text, meanings);
        while (shortcodes.at < text.length()) shortcodes.step();
        return shortcodes.out.toString();
    }

    private void step() {
        int next = at;
        while (next < text.length() && text.charAt(next) != '[' && text.charAt(next) != '<') next++;
        out.append(text, at, next);
        at = next;
        if (at == text.length()) return;
        int end = text.charAt(at) == '<' ? endOfMarkup() : bracket();
        out.append(text, at, Math.max(at, end));
        at = Math.max(at, end);
    }

    /** After the tag, comment or verbatim element that begins here, which is copied. */
    private int endOfMarkup() {
        if (text.startsWith("<!--", at)) return after("-->", at);
        var verbatim = VERBATIM.matcher(text).region(at, text.length());
        if (verbatim.lookingAt()) return after("</" + verbatim.group(1), at);
        boolean isTag =
                at + 1 < text.length() && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '/');
        return isTag ? after(">", at) : at + 1;
    }

    /** After something; what is not there is looked for only once. */
    private int after(String what, int from) {
        int end = missing.contains(what) ? -1 : text.indexOf(what, from);
        if (end < 0) missing.add(what);
        return end < 0 ? from + 1 : end + what.length();
    }

    /** How far the text is to be copied from here on; nothing after a shortcode, which has been replaced. */
    private int bracket() {
        int start = at;
        if (text.startsWith("[[", start) && isName(start + 2)) {
            int end = endOfEscaped(start);
            if (end >= 0) return escaped(end);
        }
        if (text.startsWith("[/", start)) return closing();
        if (!isName(start + 1)) return start + 1;
        int end = end(start + 1);
        return end < 0 || !replace(start, end) ? start + 1 : at;
    }

    /** After the brackets that close two open ones; less than 0 when they are nowhere near. Each is looked for once. */
    private int endOfEscaped(int start) {
        if (closed < start) {
            int next = text.indexOf("]]", start);
            closed = next < 0 ? text.length() : next;
        }
        return closed < text.length() && closed - start < LONGEST ? closed + 2 : -1;
    }

    /** {@code [[name]]} shows a shortcode. */
    private int escaped(int end) {
        out.append(text, at + 1, end - 1);
        at = end;
        return at;
    }

    private int closing() {
        var end = CLOSING.matcher(text).region(at, text.length());
        if (!end.lookingAt()) return at + 1;
        out.append(meanings.end(end.group(1)));
        at = end.end();
        return at;
    }

    private boolean isName(int from) {
        return from < text.length() && Character.isLetter(text.charAt(from));
    }

    /** Where the bracket closes; quotation marks may hold brackets. Less than 0 when it does not. */
    private int end(int from) {
        char quote = 0;
        for (int i = from; i < text.length() && i < from + LONGEST; i++) {
            char c = text.charAt(i);
            if (quote != 0) quote = c == quote ? 0 : quote;
            else if ((c == '"' || c == '\'') && text.charAt(i - 1) == '=') quote = c;
            else if (c == ']') return i;
            else if (c == '[') return -1;
        }
        return -1;
    }

    private boolean replace(int start, int end) {
        int name = start + 1;
        while (name < end && isOfName(text.charAt(name))) name++;
        var called = text.substring(start + 1, name);
        boolean isSelfClosing = text.charAt(end - 1) == '/';
        var told = text.substring(name, isSelfClosing ? end - 1 : end);
        boolean isWord = told.isEmpty() || Character.isWhitespace(told.charAt(0)) || told.charAt(0) == '=';
        Integer close = isSelfClosing ? null : closing(called, end);
        if (!isWord || !isShortcode(called, told, close)) return false;
        boolean isWhole = close != null && meanings.isWhole(called);
        var content = isWhole && close != null ? text.substring(end + 1, close) : close == null ? null : "";
        out.append(meanings.html(Shortcode.of(called, told, content)));
        at = isWhole && close != null ? text.indexOf(']', close) + 1 : end + 1;
        return true;
    }

    private @Nullable Integer closing(String name, int from) {
        var all = closings.get(name);
        return all == null ? null : all.higher(from);
    }

    private boolean isShortcode(String name, String told, @Nullable Integer close) {
        return close != null
                || meanings.isKnown(name)
                || told.matches("(?s).*[\\w-]=(?:[\"'\u201C\u201D\u2033]|&quot;|&#).*");
    }

    private static boolean isOfName(char c) {
        return c == '-' || c == '_' || (c < 128 && Character.isLetterOrDigit(c));
    }
}
