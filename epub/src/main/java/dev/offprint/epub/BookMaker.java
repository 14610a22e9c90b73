// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub;

import dev.offprint.core.model.Article;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.picture.desk.PictureDesk;
import dev.offprint.core.render.DocumentFacts;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.text.GeneratedWords;
import dev.offprint.epub.book.BylinedEntry;
import dev.offprint.epub.xhtml.Chapter;
import dev.offprint.epub.xhtml.Languages;
import dev.offprint.epub.xhtml.PageHead;
import dev.offprint.epub.xhtml.PictureShelf;
import dev.offprint.epub.xhtml.Section;
import dev.offprint.epub.xhtml.ShelvedPicture;
import dev.offprint.epub.xhtml.WrittenArticle;
import dev.offprint.epub.xhtml.XhtmlWriter;
import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.LazyResource;
import io.documentnode.epub4j.domain.MediaTypes;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.SpineReference;
import io.documentnode.epub4j.domain.TOCReference;
import java.io.IOException;
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
    private final List<BylinedEntry> contents = new ArrayList<>();
    private final byte[] stylesheet;
    private @Nullable ShelvedPicture photograph;
    private boolean hasSections;

    BookMaker(RenderJob job, byte[] stylesheet) {
        this.job = job;
        this.stylesheet = stylesheet;
        this.pictures =
                new PictureShelf(new PictureDesk(job.limits(), job.style().pictures()), job.problems());
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
        var written = XhtmlWriter.write(article, job.style(), head, stem, pictures, job.limits(), job.problems());
        for (var chapter : written.chapters()) add(chapter);
        hasSections |= !written.sections().isEmpty();
        contents.add(entry(written, article, facts));
        photograph =
                contents.size() > 1 ? null : Cover.photograph(article, pictures).orElse(null);
    }

    /** The book with everything that was added; epub4j's slow and unordered map of files is filled in one go. */
    Book book(DocumentFacts facts) {
        cover(new Cover(job, facts, language(facts, ProblemSink.NONE)));
        put(new Resource("style", stylesheet, STYLESHEET, MediaTypes.CSS));
        for (var picture : pictures.pictures()) put(resource(picture));
        book.getMetadata().setIdentifiers(new ArrayList<>());
        book.getResources().set(resources.values());
        book.getTableOfContents().setTocReferences(contents());
        book.setCoverImage(resource(photograph == null ? Cover.DRAWING : photograph.path()));
        return book;
    }

    /** Before the first chapter. */
    private void cover(Cover cover) {
        if (photograph == null) put(cover.drawing());
        var page = chapter(photograph == null ? cover.drawnPage() : cover.picturedPage(photograph));
        put(page);
        book.getSpine().getSpineReferences().add(0, new SpineReference(page));
        book.getGuide().setCoverPage(page);
    }

    private BylinedEntry entry(WrittenArticle written, Article article, DocumentFacts facts) {
        var byline = GeneratedWords.in(article.metadata().language()).list(facts.authors());
        var first = resource(written.chapters().get(0).file());
        return new BylinedEntry(facts.title(), byline, first, references(written.sections()));
    }

    /** Who wrote a book's only article is said on its cover. */
    private List<TOCReference> contents() {
        if (contents.size() > 1) return List.copyOf(contents);
        var only = contents.get(0);
        return List.of(new TOCReference(only.getTitle(), only.getResource(), "", only.getChildren()));
    }

    /** Whether it holds several articles. */
    boolean isBound() {
        return contents.size() > 1;
    }

    /** The article's language as a tag that documents may carry. */
    static String language(DocumentFacts facts, ProblemSink problems) {
        var language = Languages.orNull(facts.language(), problems);
        return language == null ? DocumentFacts.UNKNOWN_LANGUAGE : language;
    }

    private void add(Chapter chapter) {
        var resource = chapter(chapter);
        put(resource);
        book.getSpine().addResource(resource);
    }

    private static Resource chapter(Chapter chapter) {
        var stem = chapter.file().substring(0, chapter.file().lastIndexOf('.'));
        var resource = new Resource(stem, chapter.bytes(), chapter.file(), MediaTypes.XHTML);
        resource.setTitle(chapter.title());
        return resource;
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
}
