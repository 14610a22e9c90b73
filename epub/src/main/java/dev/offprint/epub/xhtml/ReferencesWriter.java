// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.model.Link;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Reference;
import dev.offprint.core.model.Text;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.epub.xml.Markup;
import java.util.List;

/** Writes the list of works that an article cites. */
final class ReferencesWriter {
    private final Scope scope;
    private final String file;
    private final Markup out;
    private final InlineWriter inlines;

    ReferencesWriter(Scope scope, String file, Markup out, InlineWriter inlines) {
        this.scope = scope;
        this.file = file;
        this.out = out;
        this.inlines = inlines;
    }

    void write(Outline outline) {
        var references = scope.article().references();
        if (references.isEmpty()) return;
        var title = scope.words().get(GeneratedWord.REFERENCES);
        var id = scope.anchors().claim("references");
        outline.add(1, title, file, id);
        out.open(
                        "section",
                        "class",
                        "references",
                        "epub:type",
                        "bibliography",
                        "role",
                        "doc-bibliography",
                        "aria-labelledby",
                        id)
                .newLine();
        out.line("h2", title, "id", id).open("ul").newLine();
        references.forEach(this::reference);
        out.end().end();
    }

    private void reference(Reference reference) {
        out.open("li", "id", scope.anchors().reference(reference.id()).id());
        inlines.write(reference.content());
        var url = reference.url();
        if (url != null && !PlainText.of(reference.content()).contains(url)) {
            out.text(" ");
            inlines.link(new Link(url, null, List.of(new Text(url))));
        }
        out.end();
    }
}
