// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.render.SourceLines;
import dev.offprint.core.render.TitleBlock;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.epub.xml.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one file of an article. */
final class PageWriter {
    private final Scope scope;
    private final PageHead head;
    private final Part part;
    private final Outline outline;
    private final Markup out = new Markup().doctype();
    private final BlockWriter blocks;

    PageWriter(Scope scope, PageHead head, Part part, Outline outline) {
        this.scope = scope;
        this.head = head;
        this.part = part;
        this.outline = outline;
        this.blocks = new BlockWriter(scope, part.file(), out, outline);
    }

    Chapter write() {
        head.write(out);
        var headline =
                part.first() && !titles().headline().isEmpty() ? scope.anchors().claim("headline") : null;
        out.open("body").newLine();
        out.open(
                        "section",
                        "class",
                        "article",
                        "epub:type",
                        "chapter",
                        "role",
                        "doc-chapter",
                        "aria-labelledby",
                        headline,
                        "aria-label",
                        headline == null ? head.title() : null)
                .newLine();
        if (part.first()) opening(headline);
        blocks.write(part.blocks());
        new NotesWriter(scope, part.file(), out, blocks, outline).write();
        if (part.last()) closing();
        return new Chapter(part.file(), head.title(), out.end().end().end().bytes());
    }

    private Metadata metadata() {
        return scope.article().metadata();
    }

    private TitleBlock titles() {
        return TitleBlock.of(metadata(), metadata().language(), scope.design().title());
    }

    private void opening(@Nullable String headlineId) {
        var titles = titles();
        out.open("header", "class", "titles").newLine();
        parts("masthead", titles.masthead());
        line("p", titles.kicker(), "class", "kicker");
        line("h1", titles.headline(), "id", headlineId);
        line("p", titles.dek(), "class", "dek", "role", "doc-subtitle");
        parts("byline", titles.byline());
        out.end();
        var lead = metadata().leadImage();
        if (lead != null) new FigureWriter(scope, out, blocks).lead(lead);
        if (!metadata().summary().isEmpty()) summary();
    }

    /** A line that breaks between its parts rather than in them. */
    private void parts(String cssClass, List<String> parts) {
        if (parts.isEmpty()) return;
        out.open("p", "class", cssClass);
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) out.text(TitleBlock.SEPARATOR);
            out.open("span", "class", "part").text(parts.get(i)).close();
        }
        out.end();
    }

    private void line(String element, List<Inline> content, @Nullable String... attributes) {
        if (content.isEmpty()) return;
        out.open(element, attributes);
        blocks.inlines().write(content).end();
    }

    private void summary() {
        var id = scope.anchors().claim("abstract");
        out.open("section", "class", "abstract", "epub:type", "abstract", "role", "doc-abstract", "aria-labelledby", id)
                .newLine();
        out.line("p", scope.words().get(GeneratedWord.ABSTRACT), "class", "abstract-title", "id", id);
        blocks.surroundings().beside(() -> blocks.write(metadata().summary()));
        out.end();
    }

    private void closing() {
        new ReferencesWriter(scope, part.file(), out, blocks.inlines()).write(outline);
        var lines = SourceLines.of(metadata(), metadata().language());
        if (lines.isEmpty()) return;
        out.open("div", "class", "source").newLine();
        for (var line : lines) line("p", line);
        out.end();
    }
}
