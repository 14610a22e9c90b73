// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the text of a message.
 *
 * @param depth how many marks of quotation stand before it
 * @param text behind them
 */
record MailLine(int depth, String text) {
    private static final int DEEPEST = 1000;

    /** All lines, where they flow joined as their writer meant them (RFC 3676). */
    static List<MailLine> all(String text, boolean flowed, boolean joinsBare) {
        var lines = new ArrayList<MailLine>();
        for (var line : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            lines.add(flowed ? flowed(line) : fixed(line));
        }
        return flowed ? joined(lines, joinsBare) : lines;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** The line before a signature. */
    boolean isSignature() {
        return text.stripTrailing().equals("--");
    }

    boolean isWords() {
        return !isBlank() && !isSignature();
    }

    /** Some programs put spaces between the marks. */
    private static MailLine fixed(String line) {
        int depth = 0;
        int at = 0;
        int next = line.startsWith(" >") ? 1 : 0;
        while (next < line.length() && line.charAt(next) == '>' && depth < DEEPEST) {
            depth++;
            at = ++next;
            if (next < line.length() && line.charAt(next) == ' ') next++;
        }
        return new MailLine(
                depth, line.substring(depth > 0 && at < line.length() && line.charAt(at) == ' ' ? at + 1 : at));
    }

    /** A space before everything else is not meant. */
    private static MailLine flowed(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>' && depth < DEEPEST) depth++;
        boolean isStuffed = depth < line.length() && line.charAt(depth) == ' ';
        return new MailLine(depth, line.substring(isStuffed ? depth + 1 : depth));
    }

    private static List<MailLine> joined(List<MailLine> lines, boolean joinsBare) {
        var all = new ArrayList<MailLine>();
        var text = new StringBuilder();
        @Nullable MailLine before = null;
        for (var line : lines) {
            boolean isOther = before != null && (before.depth != line.depth || line.isSignature());
            if (before != null && before.goesOn() && isOther) {
                // A line of another depth, or that of a signature, ends a paragraph whatever the space says.
                all.add(new MailLine(before.depth, text.toString()));
                text.setLength(0);
            }
            boolean drops = line.goesOn() && joinsBare;
            text.append(line.text, 0, line.text.length() - (drops ? 1 : 0));
            before = line;
            if (line.goesOn()) continue;
            all.add(new MailLine(line.depth, text.toString()));
            text.setLength(0);
        }
        if (before != null && before.goesOn()) all.add(new MailLine(before.depth, text.toString()));
        return all;
    }

    private boolean goesOn() {
        return text.endsWith(" ") && !text.equals("-- ");
    }
}
