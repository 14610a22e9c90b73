// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.jspecify.annotations.Nullable;

/** Pandoc's captions, paragraphs before or after a table that begin with {@code Table:} or a colon. */
final class TableCaptions extends AbstractVisitor implements PostProcessor {
    private static final Pattern MARK = Pattern.compile("(?:[Tt]able)?:\\s+");
    private static final Pattern NAME = Pattern.compile("\\s*\\{#[^{}]*}\\s*$");

    /** All that there are: captions move, so no way through the nodes may be under way. */
    private final List<TableBlock> tables = new ArrayList<>();

    /** A caption, the first part of its table. */
    static final class Caption extends CustomBlock {}

    @Override
    public Node process(Node document) {
        tables.clear();
        document.accept(this);
        tables.forEach(TableCaptions::caption);
        return document;
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) tables.add(table);
        else visitChildren(block);
    }

    private static void caption(TableBlock table) {
        var caption = before(table);
        if (caption == null && table.getNext() instanceof Paragraph after && isCaption(after)) caption = after;
        if (caption != null) table.prependChild(made(caption));
    }

    /** A colon below a line of text says what that means. */
    private static @Nullable Paragraph before(Node table) {
        if (!(table.getPrevious() instanceof Paragraph before) || !isCaption(before)) return null;
        boolean isMeaning = ((Text) before.getFirstChild()).getLiteral().startsWith(":")
                && before.getPrevious() instanceof Paragraph;
        return isMeaning ? null : before;
    }

    private static boolean isCaption(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof Text text
                && MARK.matcher(text.getLiteral()).lookingAt();
    }

    private static Caption made(Paragraph paragraph) {
        var first = (Text) paragraph.getFirstChild();
        first.setLiteral(MARK.matcher(first.getLiteral()).replaceFirst(""));
        if (paragraph.getLastChild() instanceof Text last)
            last.setLiteral(NAME.matcher(last.getLiteral()).replaceFirst(""));
        var caption = new Caption();
        var parts = new ArrayList<Node>();
        for (var node = paragraph.getFirstChild(); node != null; node = node.getNext()) parts.add(node);
        parts.forEach(caption::appendChild);
        paragraph.unlink();
        return caption;
    }
}
