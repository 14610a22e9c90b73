// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the lines of a chunk that was wrapped by hand or by a mail program: a line end is a wrap when the next word
 * would not have fitted.
 */
final class Unwrap {
    private static final int NARROWEST = 40;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:][\"'”’»)\\]]*");
    private static final Pattern BROKEN_WORD = Pattern.compile(".*\\p{Ll}\\p{Ll}-");

    private final Chunk chunk;
    private final int width;

    Unwrap(Chunk chunk) {
        this.chunk = chunk;
        this.width = chunk.longestLine();
    }

    /** One unit for each paragraph or list item; a chunk that was not wrapped keeps its lines. */
    List<Unit> units() {
        boolean wrapped = isWrapped();
        if (!wrapped && chunk.lines().stream().noneMatch(l -> Marker.of(l) != null)) return List.of(chunk.stripped());
        var units = new ArrayList<Unit>();
        var lines = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < chunk.lines().size(); i++) {
            if (i > start && startsUnit(i, wrapped)) {
                units.add(new Unit(chunk.line() + start, lines));
                lines.clear();
                start = i;
            }
            add(lines, i, start);
        }
        units.add(new Unit(chunk.line() + start, lines));
        return units;
    }

    private void add(List<String> lines, int i, int start) {
        var line = Tidy.strip(chunk.lines().get(i));
        boolean joins = i > start && (isFull(i - 1) || Marker.of(chunk.lines().get(start)) != null);
        if (joins) lines.add(join(lines.remove(lines.size() - 1), line));
        else lines.add(line);
    }

    private boolean startsUnit(int i, boolean wrapped) {
        if (Marker.of(chunk.lines().get(i)) != null)
            return !wrapped || !isFull(i - 1) || Marker.of(chunk.lines().get(0)) != null;
        if (!wrapped) return false;
        if (isIndented(i) && !isIndented(i - 1)) return Marker.of(chunk.lines().get(i - 1)) == null;
        if (isFull(i - 1)) return false;
        return SENTENCE_END.matcher(chunk.lines().get(i - 1)).matches() || isCrosshead(i - 1);
    }

    /** A first line that is much shorter than the rest. */
    private boolean isCrosshead(int i) {
        return i == 0 && chunk.lines().get(i).length() * 3 < width * 2;
    }

    private boolean isIndented(int i) {
        return Character.isWhitespace(chunk.lines().get(i).charAt(0));
    }

    private boolean isWrapped() {
        int ends = chunk.lines().size() - 1;
        int full = 0;
        for (int i = 0; i < ends; i++) if (isFull(i)) full++;
        return width >= NARROWEST && full * 2 >= ends;
    }

    /** Whether the next line's first word would have made this line longer than the longest. */
    private boolean isFull(int i) {
        var next = Tidy.strip(chunk.lines().get(i + 1));
        int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return chunk.lines().get(i).length() + 1 + word > width;
    }

    /** A word that was broken at the line's end is made whole. */
    static String join(String line, String next) {
        boolean broken =
                BROKEN_WORD.matcher(line).matches() && !next.isEmpty() && Character.isLowerCase(next.charAt(0));
        return broken ? line.substring(0, line.length() - 1) + next : line + " " + next;
    }
}
