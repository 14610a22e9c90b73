// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Figure;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.picture.desk.PictureDesk;
import dev.offprint.core.render.DocumentFacts;
import dev.offprint.core.render.RenderJob;
import dev.offprint.epub.css.Stylesheet;
import dev.offprint.epub.xhtml.Chapter;
import dev.offprint.epub.xhtml.Languages;
import dev.offprint.epub.xhtml.PageHead;
import dev.offprint.epub.xhtml.PictureShelf;
import dev.offprint.epub.xhtml.Section;
import dev.offprint.epub.xhtml.ShelvedPicture;
import dev.offprint.epub.xhtml.XhtmlWriter;
import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.LazyResource;
import io.documentnode.epub4j.domain.MediaTypes;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.TOCReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes epub4j's book out of articles: their chapters, pictures and style sheet. Belongs to one job. */
final class BookMaker {
    static final String STYLESHEET = "style.css";

    private final RenderJob job;
    private final PictureShelf pictures;
    private final Book book = new Book();
    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private final List<TOCReference> contents = new ArrayList<>();
    private @Nullable ShelvedPicture cover;
    private boolean hasSections;

    BookMaker(RenderJob job) {
        this.job = job;
        this.pictures = new PictureShelf(new PictureDesk(job.limits(), job.style().pictures()), job.problems());
    }

    PictureShelf pictures() {
        return pictures;
    }

    boolean hasSections() {
        return hasSections;
    }

    /** Adds an article whose files are named by a stem. */
    void add(Article article, DocumentFacts facts, String stem) throws IOException {
        pictures.add(article);
        var head = new PageHead(facts.title(), language(facts, job.problems()), facts.rightToLeft(), STYLESHEET);
        var written = XhtmlWriter.write(article, head, stem, pictures, job.problems());
        for (var chapter : written.chapters()) add(chapter);
        var first = written.chapters().get(0);
        hasSections |= !written.sections().isEmpty();
        contents.add(new TOCReference(facts.title(), resource(first.file()), "", references(written.sections())));
        if (cover == null) cover = picture(article, article.metadata().leadImage());
    }

    /** The book with everything that was added; epub4j's slow and unordered map of files is filled in one go. */
    Book book() {
        var stylesheet = Stylesheet.of(job.style()).getBytes(StandardCharsets.UTF_8);
        put(new Resource("style", stylesheet, STYLESHEET, MediaTypes.CSS));
        for (var picture : pictures.pictures()) put(resource(picture));
        book.getMetadata().setIdentifiers(new ArrayList<>());
        book.getResources().set(resources.values());
        book.getTableOfContents().setTocReferences(contents);
        if (cover != null) book.setCoverImage(resource(cover.path()));
        return book;
    }

    /** The article's language as a tag that documents may carry. */
    static String language(DocumentFacts facts, ProblemSink problems) {
        var language = Languages.orNull(facts.language(), problems);
        return language == null ? DocumentFacts.UNKNOWN_LANGUAGE : language;
    }

    private void add(Chapter chapter) {
        var stem = chapter.file().substring(0, chapter.file().lastIndexOf('.'));
        var resource = new Resource(stem, chapter.bytes(), chapter.file(), MediaTypes.XHTML);
        resource.setTitle(chapter.title());
        put(resource);
        book.getSpine().addResource(resource);
    }

    private void put(Resource resource) {
        resources.put(resource.getHref(), resource);
    }

    private Resource resource(String path) {
        return Objects.requireNonNull(resources.get(path), path);
    }

    /** Its bytes are read when the file is written. */
    private static Resource resource(ShelvedPicture picture) {
        var resource = new LazyResource(path -> picture.bytes().open(), picture.path());
        resource.setId(picture.path().replaceAll("[/.]", "-"));
        return resource;
    }

    private List<TOCReference> references(List<Section> sections) {
        var references = new ArrayList<TOCReference>();
        for (var section : sections) {
            var children = references(section.children());
            references.add(new TOCReference(section.title(), resource(section.file()), section.id(), children));
        }
        return references;
    }

    private @Nullable ShelvedPicture picture(Article article, @Nullable Figure figure) {
        return figure == null ? null : pictures.find(article, figure.image()).orElse(null);
    }
}
