// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** Makes HTML of the plain text of messages: paragraphs, lists, quotations, flowed lines (RFC 3676). Stateless. */
final class PlainMail {
    private static final Pattern ITEM = Pattern.compile("\\s*[-*\\u2022]\\s+(.*)");
    private static final Pattern QUOTED = Pattern.compile("(>+) ?(.*)");
    private static final int LONG_LINE = 50;
    private static final int DEEPEST = 10;

    private PlainMail() {}

    /** @param joinsBare whether the space at the end of a flowed line leaves when lines are joined */
    static String html(String text, boolean flowed, boolean joinsBare) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        return blocks(flowed ? joined(lines, joinsBare) : List.of(lines), flowed, 0);
    }

    /** A line that ends in a space goes on in the next, but for the line before a signature. */
    private static List<String> joined(String[] lines, boolean joinsBare) {
        var all = new ArrayList<String>();
        var open = new StringBuilder();
        for (var line : lines) {
            var stuffed = line.startsWith(" ") ? line.substring(1) : line;
            boolean goesOn = stuffed.endsWith(" ") && !stuffed.equals("-- ");
            var more = open.length() > 0 ? stuffed.replaceFirst("^>+ ?", "") : stuffed;
            open.append(goesOn && joinsBare ? more.substring(0, Math.max(0, more.length() - 1)) : more);
            if (goesOn) continue;
            all.add(open.toString());
            open.setLength(0);
        }
        if (open.length() > 0) all.add(open.toString());
        return all;
    }

    private static String blocks(List<String> lines, boolean flowed, int depth) {
        var html = new StringBuilder();
        var open = new ArrayList<String>();
        var quoted = new ArrayList<String>();
        for (var line : lines) {
            var quote = QUOTED.matcher(line);
            boolean isQuote = depth < DEEPEST && quote.matches();
            if (isQuote != !quoted.isEmpty() || line.isBlank()) close(open, quoted, html, flowed, depth);
            if (isQuote)
                quoted.add(quote.group(1).substring(1) + (quote.group(1).length() > 1 ? " " : "") + quote.group(2));
            else if (!line.isBlank()) open.add(line);
        }
        close(open, quoted, html, flowed, depth);
        return html.toString();
    }

    private static void close(List<String> open, List<String> quoted, StringBuilder html, boolean flowed, int depth) {
        if (!open.isEmpty()) html.append(paragraph(open, flowed));
        if (!quoted.isEmpty()) {
            html.append("<blockquote>")
                    .append(blocks(quoted, flowed, depth + 1))
                    .append("</blockquote>\n");
        }
        open.clear();
        quoted.clear();
    }

    private static String paragraph(List<String> lines, boolean flowed) {
        if (lines.size() == 1 && lines.get(0).matches("\\s*(?:[-_=*]\\s?){3,}\\s*")) return "<hr>\n";
        if (lines.size() > 1 && lines.stream().allMatch(l -> ITEM.matcher(l).matches())) return list(lines);
        if (flowed) return paragraphs(lines);
        boolean isWrapped = lines.subList(0, lines.size() - 1).stream().allMatch(l -> l.length() >= LONG_LINE);
        var escaped = lines.stream().map(String::strip).map(Entities::escape).toList();
        return "<p>" + String.join(isWrapped ? " " : "<br>", escaped) + "</p>\n";
    }

    private static String paragraphs(List<String> lines) {
        var escaped = lines.stream().map(String::strip).map(Entities::escape).toList();
        return "<p>" + String.join("<br>", escaped) + "</p>\n";
    }

    private static String list(List<String> lines) {
        var html = new StringBuilder("<ul>");
        for (var line : lines)
            html.append("<li>")
                    .append(Entities.escape(ITEM.matcher(line).replaceFirst("$1")))
                    .append("</li>");
        return html.append("</ul>\n").toString();
    }
}
