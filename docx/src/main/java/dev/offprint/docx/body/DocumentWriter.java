// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Article;
import dev.offprint.core.render.RenderJob;
import dev.offprint.docx.opc.Namespaces;
import dev.offprint.docx.opc.Part;
import dev.offprint.docx.opc.WordPackage;
import dev.offprint.docx.opc.Xml;
import dev.offprint.docx.template.Template;
import java.util.Iterator;

/** Writes the parts of one document into a package. */
public final class DocumentWriter {
    private static final String DOCUMENT = "word/document.xml";

    private final Draft draft;
    private final WordPackage parts;

    private DocumentWriter(RenderJob job, Template template, WordPackage parts) {
        this.draft = new Draft(job, template, parts);
        this.parts = parts;
    }

    /**
     * Writes every article of a job.
     *
     * @throws java.io.UncheckedIOException the bytes of a picture cannot be read
     */
    public static void write(RenderJob job, Template template, WordPackage parts) {
        new DocumentWriter(job, template, parts).write(job.articles().iterator());
    }

    private void write(Iterator<Article> articles) {
        for (var frozen : draft.template().frozen()) {
            parts.add(frozen.part());
            draft.documentLinks().to(frozen.relationship(), frozen.name());
        }
        var xml = Xml.part().open("w:document", Namespaces.story()).open("w:body");
        body(xml, articles);
        parts.add(Part.word("document.xml", "document.main", xml.close().close().bytes()));
        beside();
        parts.relationships(DOCUMENT, draft.documentLinks());
    }

    private void body(Xml xml, Iterator<Article> articles) {
        for (int number = 1; articles.hasNext(); number++) {
            var writer = new ArticleWriter(articles.next(), draft, xml);
            boolean last = !articles.hasNext();
            var sections = writer.write(number, last);
            if (last) writer.finish(sections, xml);
        }
    }

    private void beside() {
        var links = draft.documentLinks();
        links.to("numbering", "numbering.xml");
        parts.add(Part.word("numbering.xml", "numbering", draft.numbering().part(draft.template())));
        links.to("footnotes", "footnotes.xml");
        parts.add(Part.word("footnotes.xml", "footnotes", draft.notes().close().bytes()));
        parts.relationships("word/footnotes.xml", draft.noteLinks());
        if (draft.comments().isEmpty()) return;
        links.to("comments", "comments.xml");
        parts.add(Part.word("comments.xml", "comments", draft.comments().part()));
    }
}
