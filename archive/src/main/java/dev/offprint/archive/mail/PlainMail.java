// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * Makes HTML of the plain text of messages: paragraphs, lists, quotations by their depth, the signature after a rule, web
 * addresses as links. Stateless.
 */
final class PlainMail {
    private static final Pattern ITEM = Pattern.compile("\\s{0,4}(?:[-*\\u2022]|(\\d{1,3})[.)])\\s+(\\S.*)");
    private static final Pattern GOES_ON = Pattern.compile("\\s{2,}\\S.*");
    private static final Pattern RULE = Pattern.compile("\\s*(?:[-_=*]\\s?){3,}\\s*");
    private static final Pattern ADDRESS =
            Pattern.compile("&lt;(https?://\\S+?)&gt;|(https?://[^\\s<>\"]+[^\\s<>\".,;:!?)\\]'])");
    private static final int LONG_LINE = 50;
    private static final int DEEPEST = 10;

    private PlainMail() {}

    /**
     * The text as HTML.
     *
     * @param flowed whether lines that end in a space go on in the next (RFC 3676)
     * @param joinsBare whether that space leaves when lines are joined
     */
    static String html(String text, boolean flowed, boolean joinsBare) {
        return blocks(MailLine.all(text, flowed, joinsBare), flowed, 0);
    }

    /** Lines of a depth or deeper. */
    private static String blocks(List<MailLine> lines, boolean flowed, int depth) {
        var html = new StringBuilder();
        boolean signs = false;
        for (int at = 0; at < lines.size(); ) {
            boolean isQuote = depth < DEEPEST && lines.get(at).depth() > depth;
            int end = isQuote ? endOfQuote(lines, at, depth) : endOfBlock(lines, at, depth);
            var some = lines.subList(at, end);
            at = end;
            if (isQuote) {
                html.append("<blockquote>")
                        .append(blocks(some, flowed, depth + 1))
                        .append("</blockquote>\n");
            } else if (some.get(0).isSignature()) {
                signs = true;
                html.append("<hr>\n");
            } else if (!some.get(0).isBlank()) {
                html.append(block(some.stream().map(MailLine::text).toList(), flowed || signs));
            }
        }
        return html.toString();
    }

    private static int endOfQuote(List<MailLine> lines, int from, int depth) {
        int at = from;
        while (at < lines.size() && lines.get(at).depth() > depth) at++;
        return at;
    }

    /** Lines up to a blank one, a quotation or the signature; one of these by itself. */
    private static int endOfBlock(List<MailLine> lines, int from, int depth) {
        int at = from;
        while (at < lines.size() && lines.get(at).isWords() && (lines.get(at).depth() <= depth || depth >= DEEPEST))
            at++;
        return Math.max(at, from + 1);
    }

    private static String block(List<String> lines, boolean keepsLines) {
        if (lines.size() == 1 && RULE.matcher(lines.get(0)).matches()) return "<hr>\n";
        int first = firstItem(lines);
        if (first == 0) return list(lines);
        if (first < lines.size())
            return paragraph(lines.subList(0, first), keepsLines) + list(lines.subList(first, lines.size()));
        return paragraph(lines, keepsLines);
    }

    /** Where a list begins that goes on to the end; the number of lines when there is none. */
    private static int firstItem(List<String> lines) {
        int first = lines.size();
        int items = 0;
        for (int i = lines.size() - 1; i >= 0; i--) {
            boolean isItem = ITEM.matcher(lines.get(i)).matches();
            if (!isItem && !GOES_ON.matcher(lines.get(i)).matches()) break;
            if (!isItem) continue;
            items++;
            first = i;
        }
        return items > 1 ? first : lines.size();
    }

    private static String paragraph(List<String> lines, boolean keepsLines) {
        boolean isWrapped =
                !keepsLines && lines.subList(0, lines.size() - 1).stream().allMatch(l -> l.length() >= LONG_LINE);
        return "<p>"
                + String.join(
                        isWrapped ? " " : "<br>",
                        lines.stream().map(PlainMail::inline).toList()) + "</p>\n";
    }

    private static String list(List<String> lines) {
        var items = new ArrayList<String>();
        var start = "";
        for (var line : lines) {
            var item = ITEM.matcher(line);
            if (!item.matches()) {
                items.set(items.size() - 1, items.get(items.size() - 1) + " " + inline(line));
                continue;
            }
            if (items.isEmpty() && item.group(1) != null) start = item.group(1);
            items.add(inline(item.group(2)));
        }
        var open = start.isEmpty() ? "<ul>" : "<ol start=\"" + start + "\">";
        return open + "<li>" + String.join("</li><li>", items) + (start.isEmpty() ? "</li></ul>\n" : "</li></ol>\n");
    }

    private static String inline(String line) {
        var escaped = Entities.escape(line.strip());
        return ADDRESS.matcher(escaped).replaceAll(address -> {
            var bare = address.group(1) == null ? address.group(2) : address.group(1);
            return Matcher.quoteReplacement("<a href=\"" + bare + "\">" + bare + "</a>");
        });
    }
}
