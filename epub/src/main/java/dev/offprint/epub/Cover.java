// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub;

import dev.offprint.core.model.Article;
import dev.offprint.core.render.DocumentFacts;
import dev.offprint.core.render.RenderJob;
import dev.offprint.epub.cover.CoverDrawing;
import dev.offprint.epub.cover.CoverText;
import dev.offprint.epub.xhtml.Chapter;
import dev.offprint.epub.xhtml.CoverPage;
import dev.offprint.epub.xhtml.PageHead;
import dev.offprint.epub.xhtml.PictureShelf;
import dev.offprint.epub.xhtml.ShelvedPicture;
import io.documentnode.epub4j.domain.MediaTypes;
import io.documentnode.epub4j.domain.Resource;
import java.util.Optional;

/** The cover of a job's file: its article's own picture, else a drawing. */
final class Cover {
    static final String DRAWING = "cover.svg";

    /** In pixels; a smaller picture would look coarse, or be a mere ornament. */
    private static final int SMALLEST = 240;

    private final RenderJob job;
    private final CoverText text;
    private final PageHead head;

    Cover(RenderJob job, DocumentFacts facts, String language) {
        this.job = job;
        this.text = CoverText.of(job.publication().metadata(), facts);
        this.head = new PageHead(text.word(), language, facts.rightToLeft(), BookMaker.STYLESHEET);
    }

    /** The lead image of an article where it can be a cover. */
    static Optional<ShelvedPicture> photograph(Article article, PictureShelf pictures) {
        var lead = article.metadata().leadImage();
        if (lead == null) return Optional.empty();
        return pictures.find(article, lead.image())
                .filter(picture -> Math.min(picture.width(), picture.height()) >= SMALLEST);
    }

    Resource drawing() {
        return new Resource("cover-image", CoverDrawing.of(text, job.style(), job.faces()), DRAWING, MediaTypes.SVG);
    }

    Chapter drawnPage() {
        return CoverPage.drawn(text, head, DRAWING, CoverDrawing.WIDTH, CoverDrawing.HEIGHT);
    }

    Chapter picturedPage(ShelvedPicture picture) {
        return CoverPage.pictured(text, head, picture);
    }
}
