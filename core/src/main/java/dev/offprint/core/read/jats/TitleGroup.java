// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The titles of an article as text with its markup. Notes to a title become notes about the authors. */
final class TitleGroup {
    private final Element meta;
    private final Markup markup;

    TitleGroup(Element meta, Markup markup) {
        this.meta = meta;
        this.markup = markup;
    }

    void headline(Element to) {
        var title = title(meta);
        if (title != null) markup.inside(withoutMarks(title), to.appendElement("p"), 1);
    }

    /** The title, or that of the work which the article is about. */
    static @Nullable Element title(Element meta) {
        var title = meta.selectFirst("> title-group > article-title");
        return title != null ? title : meta.selectFirst("> article-title");
    }

    /** Subtitles, else the sentence that a journal asks of its authors. */
    void dek(Element to) {
        var p = new Element("p");
        for (var subtitle : meta.select("> title-group > subtitle")) {
            if (p.hasText()) p.appendText(" ");
            markup.inside(withoutMarks(subtitle), p, 1);
        }
        for (var name : meta.select("custom-meta > meta-name")) {
            var value = name.nextElementSibling();
            if (!p.hasText() && isDek(name) && value != null) markup.inside(value, p, 1);
        }
        if (p.hasText()) to.appendChild(p);
    }

    /** Whether a field of the journal's own holds a sentence that says what the article is about. */
    static boolean isDek(Element name) {
        return name.text().toLowerCase(Locale.ROOT).contains("impact statement");
    }

    private Element withoutMarks(Element title) {
        var copy = title.clone();
        for (var mark : copy.select("xref[ref-type$=fn], xref[ref-type=corresp], xref[ref-type=author-notes]")) {
            markup.omit(Omissions.Kind.MARK);
            mark.remove();
        }
        for (var note : copy.select("fn")) {
            note.remove();
            notes().appendChild(note);
        }
        return copy;
    }

    private Element notes() {
        var found = meta.selectFirst("> author-notes");
        return found == null ? meta.appendElement("author-notes") : found;
    }
}
