// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import dev.offprint.core.read.Reading;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Reports what Markdown's HTML leaves out: notes and addresses that nothing refers to, and words after a fence of code. */
final class Unused extends AbstractVisitor {
    private static final Pattern LABEL = Pattern.compile("\\[([^\\[\\]]{1,999})]");

    private final String markdown;
    private final Map<String, Integer> labels = new HashMap<>();
    private final Set<String> defined = new HashSet<>();
    private final NotesInUse notes = new NotesInUse();
    private final Set<String> links = new LinkedHashSet<>();
    private final Set<String> codes = new LinkedHashSet<>();

    private Unused(String markdown) {
        this.markdown = markdown;
    }

    /**
     * Reports those of a document.
     *
     * @param markdown what it was parsed from
     * @param fileLine the file's line of one of its lines, which are counted from 0
     */
    static void report(Node document, String markdown, IntUnaryOperator fileLine, Reading reading) {
        var unused = new Unused(markdown);
        LABEL.matcher(markdown).results().forEach(r -> unused.labels.merge(bare(r.group(1)), 1, Integer::sum));
        document.accept(unused);
        for (var note : unused.notes.unused()) {
            int line = fileLine.applyAsInt(note.getSourceSpans().get(0).getLineIndex());
            var what =
                    "nothing refers to the note [^" + note.getLabel() + "], and it is left out: " + unused.text(note);
            reading.warning("read.markdown.note-unused", reading.place(line), what, "refer to it, or remove it");
        }
        Listed.quoted(
                reading, "link-unused", reading.place(), "addresses that nothing refers to are left out", unused.links);
        Listed.quoted(
                reading,
                "code-info",
                reading.place(),
                "what stands after the language of code is left out",
                unused.codes);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) notes.add(reference);
        visitChildren(node);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition note) notes.add(note);
        visitChildren(block);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        var label = bare(definition.getLabel());
        // Of several the first counts.
        if (labels.getOrDefault(label, 0) > 1 && defined.add(label)) return;
        var title = definition.getTitle() == null ? "" : " \"" + definition.getTitle() + "\"";
        links.add("[" + definition.getLabel() + "]: " + definition.getDestination() + title);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        var info = code.getInfo() == null ? "" : code.getInfo();
        int blank = info.indexOf(' ');
        if (blank >= 0) codes.add(info.substring(blank + 1));
    }

    /** What a note says, with its marks. */
    private String text(FootnoteDefinition note) {
        var lines = note.getSourceSpans().stream()
                .map(s -> markdown.substring(s.getInputIndex(), s.getInputIndex() + s.getLength())
                        .strip())
                .collect(Collectors.joining(" "));
        return lines.substring(lines.indexOf("]:") + 2).strip();
    }

    static String bare(String label) {
        return label.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
