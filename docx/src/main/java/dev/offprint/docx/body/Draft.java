// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.picture.desk.PictureDesk;
import dev.offprint.core.render.RenderJob;
import dev.offprint.docx.opc.Relationships;
import dev.offprint.docx.opc.WordPackage;
import dev.offprint.docx.opc.Xml;
import dev.offprint.docx.template.Template;

/** A document in the making: the parts that grow while its articles are written, and what is counted through them. */
final class Draft {
    private final RenderJob job;
    private final Template template;
    private final RunProperties properties;
    private final WordPackage parts;
    private final Relationships documentLinks = new Relationships();
    private final Relationships noteLinks = new Relationships();
    private final Xml notes = NotesPart.open();
    private final Numbering numbering = new Numbering();
    private final Comments comments = new Comments();
    private final AnchorNames anchorNames = new AnchorNames();
    private final PictureDesk desk;
    private final Media media;
    private final ContentsList contents;
    private final PageEstimate estimate;
    private int notesWritten;
    private int drawings;
    private int bookmarks;

    Draft(RenderJob job, Template template, WordPackage parts) {
        this.job = job;
        this.template = template;
        this.properties = new RunProperties(template.style());
        this.parts = parts;
        this.desk = new PictureDesk(job.limits(), job.style().pictures());
        this.media = new Media(parts);
        this.estimate = new PageEstimate(template.style());
        this.contents = new ContentsList(template.style().contents());
    }

    RenderJob job() {
        return job;
    }

    Template template() {
        return template;
    }

    RunProperties properties() {
        return properties;
    }

    WordPackage parts() {
        return parts;
    }

    Relationships documentLinks() {
        return documentLinks;
    }

    Relationships noteLinks() {
        return noteLinks;
    }

    Xml notes() {
        return notes;
    }

    Numbering numbering() {
        return numbering;
    }

    Comments comments() {
        return comments;
    }

    AnchorNames anchorNames() {
        return anchorNames;
    }

    PictureDesk desk() {
        return desk;
    }

    Media media() {
        return media;
    }

    PageEstimate estimate() {
        return estimate;
    }

    ContentsList contents() {
        return contents;
    }

    String language() {
        return template.language();
    }

    /** The next note's id, which is its number too. */
    int nextNote() {
        return ++notesWritten;
    }

    int notesWritten() {
        return notesWritten;
    }

    boolean hasNotes() {
        return notesWritten > 0;
    }

    int nextDrawing() {
        return ++drawings;
    }

    int nextBookmark() {
        return bookmarks++;
    }
}
