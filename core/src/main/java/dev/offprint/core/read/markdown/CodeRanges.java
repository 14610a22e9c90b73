// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Where a Markdown text holds code, in which no mark means anything; and the labels that it defines. */
final class CodeRanges extends AbstractVisitor {
    private static final List<String> HTML = List.of("pre", "code", "script", "style", "textarea");

    private final BitSet code = new BitSet();
    private final Set<String> labels = new HashSet<>();

    private CodeRanges() {}

    static CodeRanges of(Node document, String markdown) {
        var ranges = new CodeRanges();
        document.accept(ranges);
        var lower = asciiLower(markdown);
        for (var name : HTML) ranges.html(lower, "<" + name, "</" + name);
        return ranges;
    }

    /** Whether a character, counted from 0, is code. */
    boolean contains(int index) {
        return code.get(index);
    }

    boolean defines(String label) {
        return labels.contains(label);
    }

    private void html(String markdown, String opening, String closing) {
        int at = markdown.indexOf(opening);
        while (at >= 0) {
            int end = markdown.indexOf(closing, at);
            if (end < 0) return;
            if (!code.get(at)) code.set(at, end);
            at = markdown.indexOf(opening, end);
        }
    }

    /** Of the same length, whatever the letters. */
    private static String asciiLower(String text) {
        var lower = new StringBuilder(text.length());
        text.chars().forEach(c -> lower.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c)));
        return lower.toString();
    }

    @Override
    public void visit(FencedCodeBlock block) {
        add(block);
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        add(block);
    }

    @Override
    public void visit(Code span) {
        add(span);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        labels.add(definition.getLabel());
    }

    private void add(Node node) {
        for (var span : new ArrayList<>(node.getSourceSpans())) {
            code.set(span.getInputIndex(), span.getInputIndex() + span.getLength());
        }
    }
}
