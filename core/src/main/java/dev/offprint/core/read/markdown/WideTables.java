// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Gives a table as many columns as its longest row has: GitHub's rule leaves out the cells that stand beyond the head.
 * Of one thread.
 */
final class WideTables extends AbstractVisitor {
    private final String markdown;
    private final List<Wide> wide = new ArrayList<>();

    /** A table's head, and how many columns it lacks. */
    private record Wide(SourceSpan head, int missing) {}

    private WideTables(String markdown) {
        this.markdown = markdown;
    }

    /**
     * The text with empty cells added to the heads of tables that are too narrow; the same if there are none.
     *
     * @param document what the text was parsed to
     */
    static String widened(Node document, String markdown) {
        var tables = new WideTables(markdown);
        document.accept(tables);
        return tables.wide.isEmpty() ? markdown : tables.widened();
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) look(table);
        else visitChildren(block);
    }

    private void look(TableBlock table) {
        // A caption may come first.
        var first = table.getFirstChild() instanceof TableHead only
                ? only
                : table.getFirstChild().getNext();
        var head = first.getFirstChild();
        int columns = 0;
        for (var cell = head.getFirstChild(); cell != null; cell = cell.getNext()) columns++;
        int missing = widest(table.getLastChild()) - columns;
        if (missing > 0) wide.add(new Wide(head.getSourceSpans().get(0), missing));
    }

    private int widest(Node rows) {
        int widest = 0;
        for (var row = rows.getFirstChild(); row != null; row = row.getNext()) {
            if (row instanceof TableRow) widest = Math.max(widest, cells(row.getSourceSpans()));
        }
        return widest;
    }

    /** The number of the last cell that is not blank. */
    private int cells(List<SourceSpan> spans) {
        if (spans.isEmpty()) return 0;
        int start = spans.get(0).getInputIndex();
        var line = markdown.substring(start, start + spans.get(0).getLength()).strip();
        int cells = 1;
        int filled = 0;
        for (int i = line.startsWith("|") ? 1 : 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '|') cells++;
            else if (!Character.isWhitespace(c)) filled = cells;
            if (c == '\\') i++;
        }
        return filled;
    }

    private String widened() {
        var text = new StringBuilder();
        int at = 0;
        for (var table : wide) {
            int headEnd = lineEnd(table.head().getInputIndex());
            int rulerEnd = lineEnd(Math.min(headEnd + 1, markdown.length()));
            text.append(markdown, at, headEnd).append(cells(headEnd, " ", table.missing()));
            text.append(markdown, headEnd, rulerEnd).append(cells(rulerEnd, "---", table.missing()));
            at = rulerEnd;
        }
        return text.append(markdown, at, markdown.length()).toString();
    }

    private String cells(int lineEnd, String cell, int count) {
        int last = lineEnd - 1;
        while (last > 0 && Character.isWhitespace(markdown.charAt(last))) last--;
        boolean isClosed = last > 0 && markdown.charAt(last) == '|' && markdown.charAt(last - 1) != '\\';
        return (isClosed ? "" : "|") + (cell + "|").repeat(count);
    }

    private int lineEnd(int index) {
        int end = markdown.indexOf('\n', index);
        return end < 0 ? markdown.length() : end;
    }
}
