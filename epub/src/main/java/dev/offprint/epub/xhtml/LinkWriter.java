// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.model.Citation;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.CrossReference;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.InlineImage;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.MathInline;
import dev.offprint.core.model.NoteRef;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Text;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.render.LinkTargets;
import dev.offprint.core.render.RenderProblems;
import dev.offprint.epub.xml.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes everything in running text that leads somewhere. A link within a link is not allowed: the inner one is text. */
final class LinkWriter {
    private final Scope scope;
    private final String file;
    private final Markup out;
    private final InlineWriter inlines;
    private boolean inLink;

    LinkWriter(Scope scope, String file, Markup out, InlineWriter inlines) {
        this.scope = scope;
        this.file = file;
        this.out = out;
        this.inlines = inlines;
    }

    Markup link(Link link) {
        var href = href(link.target());
        if (href.isEmpty()) {
            scope.tell(RenderProblems.linkTarget(link.target()));
            return inlines.write(link.content());
        }
        if (inLink) return inner(link.target(), link.content());
        return around(orText(link.content(), link.target()), "href", href.get(), "title", link.title());
    }

    Markup crossReference(CrossReference reference) {
        var anchor = scope.anchors().block(reference.target());
        if (anchor.isEmpty()) {
            scope.tell(RenderProblems.linkDead(reference.target()));
            return inlines.write(reference.content());
        }
        if (inLink) return inner("#" + reference.target(), reference.content());
        return around(
                orText(reference.content(), "#" + reference.target()),
                "href",
                anchor.get().from(file));
    }

    /** A mention of several works leads to each of them: part by part where its words can be told apart. */
    Markup citation(Citation citation) {
        var ids = citation.referenceIds();
        if (inLink) return inner(ids.get(0), citation.content());
        var parts = CitationParts.of(citation, this::number);
        for (int i = 0; i < ids.size(); i++) {
            var href = scope.anchors().reference(ids.get(i)).from(file);
            around(afterSpace(parts.get(i)), "href", href, "epub:type", "biblioref", "role", "doc-biblioref");
        }
        return out;
    }

    /** White before a link is no part of it. */
    private List<Inline> afterSpace(List<Inline> content) {
        if (content.isEmpty() || !(content.get(0) instanceof Text text)) return content;
        var rest = text.text().replaceFirst("^[\\s\u00A0\u2009]+", "");
        out.text(text.text().substring(0, text.text().length() - rest.length()));
        var all = new ArrayList<Inline>(content);
        all.set(0, new Text(rest));
        return all;
    }

    Markup noteRef(NoteRef reference) {
        var id = reference.noteId();
        var mark = scope.anchors().marks(id).get(scope.nextMark(id)).id();
        var number = String.valueOf(scope.numbers().number(id));
        if (inLink)
            return out.open("sup", "id", mark, "class", "note-mark")
                    .text(number)
                    .close();
        var href = scope.anchors().note(id).from(file);
        out.open("sup", "class", "note-mark");
        out.open("a", "id", mark, "href", href, "epub:type", "noteref", "role", "doc-noteref");
        return out.text(number).close().close();
    }

    private Optional<String> href(String target) {
        if (!target.startsWith("#")) {
            var base = scope.article().metadata().provenance().canonicalUrl();
            return LinkTargets.absolute(target, base);
        }
        return scope.anchors().block(target.substring(1)).map(anchor -> anchor.from(file));
    }

    private Markup inner(String target, List<Inline> content) {
        scope.tell(Problem.warning(
                "render.link.nested", target, "a link within a link cannot be followed", "its text stays"));
        return inlines.write(content);
    }

    /** A link around its content; marks of notes in it stand between two halves of the link. */
    private Markup around(List<Inline> content, @Nullable String... attributes) {
        var run = new ArrayList<Inline>();
        for (var inline : content) {
            if (inline instanceof NoteRef mark) {
                half(run, attributes);
                noteRef(mark);
                run.clear();
            } else {
                run.add(inline);
            }
        }
        return half(run, attributes);
    }

    private Markup half(List<Inline> content, @Nullable String... attributes) {
        if (!isVisible(content)) return inlines.write(content);
        out.open("a", attributes);
        inLink = true;
        inlines.write(content);
        inLink = false;
        return out.close();
    }

    /** The content; a text where there is nothing to be seen and so nothing to follow. */
    private static List<Inline> orText(List<Inline> content, String text) {
        boolean marked = content.stream().anyMatch(NoteRef.class::isInstance);
        return marked || isVisible(content) ? content : List.of(new Text(text));
    }

    private static boolean isVisible(List<Inline> content) {
        return !PlainText.of(content).isBlank()
                || Contents.of(List.of(Paragraph.of(content))).inlines().stream()
                        .anyMatch(inline -> inline instanceof InlineImage || inline instanceof MathInline);
    }

    private int number(String referenceId) {
        var references = scope.article().references();
        int number = 1;
        while (!references.get(number - 1).id().equals(referenceId)) number++;
        return number;
    }
}
