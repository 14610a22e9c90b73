// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Article;
import dev.offprint.core.render.RenderJob;
import dev.offprint.docx.opc.Namespaces;
import dev.offprint.docx.opc.Part;
import dev.offprint.docx.opc.Relationships;
import dev.offprint.docx.opc.WordPackage;
import dev.offprint.docx.opc.Xml;
import dev.offprint.docx.template.Template;
import java.util.Iterator;

/** Writes the parts of one document into a package. */
public final class DocumentWriter {
    private static final String DOCUMENT = "word/document.xml";

    private final Draft draft;
    private final WordPackage parts;

    private DocumentWriter(RenderJob job, String title, Template template, WordPackage parts) {
        this.draft = new Draft(job, title, template, parts);
        this.parts = parts;
    }

    /**
     * Writes every article of a job.
     *
     * @param title of the file
     * @throws java.io.UncheckedIOException the bytes of a picture cannot be read
     */
    public static void write(RenderJob job, String title, Template template, WordPackage parts) {
        new DocumentWriter(job, title, template, parts).write(job.articles().iterator());
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
        var style = draft.template().style();
        var metadata = draft.job().publication().metadata();
        if (style.cover()) {
            xml.raw(new FrontWriter(metadata, draft).cover());
            draft.estimate().pagesBefore(1);
        }
        if (!draft.template().bound() || !style.contents()) {
            articles(xml, articles);
            return;
        }
        var text = Xml.fragment();
        articles(text, articles);
        xml.raw(new FrontWriter(metadata, draft).contents(draft.contents().take()))
                .raw(text.toString());
    }

    private void articles(Xml xml, Iterator<Article> articles) {
        while (articles.hasNext()) {
            var article = articles.next();
            new ArticleWriter(article, draft, xml).write(!articles.hasNext());
        }
    }

    private void beside() {
        var links = draft.documentLinks();
        links.to("numbering", "numbering.xml");
        parts.add(Part.word("numbering.xml", "numbering", draft.numbering().part(draft.template())));
        notes(links);
        if (draft.comments().isEmpty()) return;
        links.to("comments", "comments.xml");
        parts.add(Part.word("comments.xml", "comments", draft.comments().part()));
    }

    /** Settings name the rules over footnotes, whether there are any or not. */
    private void notes(Relationships links) {
        var kind = draft.noteKind();
        notes(links, kind, draft.notes());
        parts.relationships("word/" + kind.word() + "s.xml", draft.noteLinks());
        if (kind != NoteKind.FOOT) notes(links, NoteKind.FOOT, NotesPart.open(NoteKind.FOOT));
    }

    private void notes(Relationships links, NoteKind kind, Xml xml) {
        var name = kind.word() + "s";
        links.to(name, name + ".xml");
        parts.add(Part.word(name + ".xml", name, xml.close().bytes()));
    }
}
