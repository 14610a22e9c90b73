// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Image;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Origin;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Text;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.picture.desk.PictureDesk;
import dev.offprint.core.render.DocumentFacts;
import dev.offprint.core.render.NoteNumbers;
import dev.offprint.core.render.Overtime;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.render.SectionNumbers;
import dev.offprint.core.style.Style;
import dev.offprint.pdf.page.Structure.Properties;
import dev.offprint.pdf.paging.Paginator;
import dev.offprint.pdf.paging.Sheet;
import dev.offprint.pdf.paging.Story;
import dev.offprint.pdf.paragraph.ParagraphSetter;
import dev.offprint.pdf.tagging.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sets articles one after the other, each with all that it needs. Belongs to one job and thread. */
final class Compositor {
    private final RenderJob job;
    private final DocumentFacts document;
    private final Style style;
    private final Illustrations illustrations;
    private final @Nullable Logo logo;
    private final List<Problem> problems = new ArrayList<>();

    Compositor(RenderJob job, DocumentFacts document) {
        this.job = job;
        this.document = document;
        this.style = FaceChoice.of(job.style(), job.faces(), problems::add);
        this.illustrations = new Illustrations(new PictureDesk(job.limits(), style.pictures()));
        this.logo = logo();
    }

    Style style() {
        return style;
    }

    DocumentFacts document() {
        return document;
    }

    /** What could not be honoured, each once. */
    void report() {
        problems.stream().distinct().forEach(job.problems()::accept);
    }

    /** An article in pages. */
    Gathering article(Article article, String prefix, boolean alone, ContentsEntries contents, Tagger tagger) {
        var facts = DocumentFacts.of(article, job);
        var composing = composing(article, prefix, facts.language(), tagger);
        var headings = new Headings(prefix, SectionNumbers.of(article, style), Authors.sentence(article.metadata()));
        var setter = new ArticleSetter(composing, headings, style.typeArea().width(), sheet().column());
        boolean foreign = !facts.language().equals(document.language());
        var story = setter.set(contents, foreign ? Properties.language(facts.language()) : Properties.NONE);
        boolean titled = headings.named().stream().anyMatch(heading -> heading.level() == 0);
        if (!alone && !titled) headings.untitled(facts.title());
        return gathering(story, composing, headings, facts);
    }

    private Gathering gathering(Story story, Composing composing, Headings headings, DocumentFacts facts) {
        return new Gathering(
                Paginator.pages(story, sheet(), composing.clock()),
                headings,
                facts.language(),
                facts.rightToLeft(),
                new Furniture(composing, logo),
                null);
    }

    /** The pages of the contents of many articles. */
    Gathering contents(ContentsEntries entries, Tagger tagger, int place) {
        var composing = composing(whole(), "c-", document.language(), tagger);
        var headings = new Headings("c-", SectionNumbers.of(composing.article(), style), "");
        var setter = new ContentsPages(composing, headings, style.typeArea().width(), sheet().column());
        return gathering(tagger.instead(place, () -> setter.set(entries)), composing, headings, document);
    }

    /** What a composing needs of this article. */
    Composing composing(Article article, String prefix, String language, Tagger tagger) {
        var ids = Contents.of(article).blocks().stream()
                .map(block -> block.attributes().id())
                .filter(id -> id != null)
                .collect(Collectors.toUnmodifiableSet());
        Runnable clock = new Overtime(job.limits(), article.origin().name())::check;
        return new Composing(
                article,
                prefix,
                language,
                ids,
                NoteNumbers.of(article),
                Looks.of(style),
                new ParagraphSetter(job.faces(), problems::add, article.origin().name(), clock),
                tagger,
                pictures(article),
                new PendingNotes(),
                job.limits(),
                clock,
                problems::add);
    }

    /** The publication as if it were an article without text. */
    Article whole() {
        var metadata = job.publication().metadata();
        var named = Metadata.headline(document.title())
                .withLanguage(metadata.language() == null ? known(document.language()) : metadata.language())
                .withDirection(metadata.direction())
                .withContributors(metadata.contributors())
                .withDates(metadata.dates())
                .withProvenance(metadata.provenance());
        return Article.of(named, List.of());
    }

    /** What stands under the publication's title. */
    List<Inline> dek() {
        var dek = PlainText.of(job.publication().metadata().titles().dek()).strip();
        return dek.isEmpty() ? List.of() : List.of(new Text(dek));
    }

    private static @Nullable String known(String language) {
        return language.equals(DocumentFacts.UNKNOWN_LANGUAGE) ? null : language;
    }

    private Pictures pictures(Article article) {
        return new Pictures(article, illustrations, problems::add);
    }

    private @Nullable Logo logo() {
        var asset = style.runningHeads().logo();
        if (asset == null) return null;
        var only = new Article(Metadata.NONE, List.of(), List.of(), List.of(), List.of(asset), Origin.NONE);
        var shown = pictures(only).find(new Image(asset.id(), asset.id(), new AltText.Decorative()));
        return shown.map(one -> new Logo(
                        one.artwork(),
                        one.header().naturalWidth() / one.header().naturalHeight()))
                .orElse(null);
    }

    Sheet sheet() {
        var area = style.typeArea();
        var columns = style.columns();
        double gutter = columns.gutter() * style.leading();
        double column = (area.width() - (columns.count() - 1) * gutter) / columns.count();
        double grid = Looks.of(style).grid();
        double lines = Math.floor(area.height() / grid + 1e-6);
        var rule = style.theme().page().columnRule() ? style.theme().palette().rule() : null;
        return new Sheet(columns.count(), column, gutter, lines * grid, grid, style.leading(), rule);
    }
}
