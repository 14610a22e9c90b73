// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.archive.comments.CommentSection;
import dev.offprint.archive.xml.Composition;
import dev.offprint.archive.xml.Fields;
import dev.offprint.archive.xml.Markup;
import dev.offprint.archive.xml.PageAddress;
import dev.offprint.archive.xml.RecordTree;
import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Dates;
import dev.offprint.core.model.Identifier;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Origin;
import dev.offprint.core.model.Provenance;
import dev.offprint.core.model.Text;
import dev.offprint.core.model.Titles;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Selection;
import dev.offprint.core.read.Source;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One item of an export on its way to an article. */
final class WxrPost {
    private final RecordTree tree;
    private final Element item;
    private final Site site;
    private final Library library;
    private final Source source;
    private final String place;

    WxrPost(RecordTree tree, Site site, Library library, Source source, String place) {
        this.tree = tree;
        this.item = tree.root();
        this.site = site;
        this.library = library;
        this.source = source;
        this.place = place;
    }

    ReadResult read(ReadOptions options) {
        var refusal = Refusal.of(item, options.selection(), place);
        if (refusal != null) return skipped(refusal);
        var problems = new ArrayList<>(tree.problems());
        if (site.version().isEmpty()) {
            problems.add(Problem.warning("wxr.version", place, "the export does not tell its version", ""));
        }
        var comments = PostComments.of(item);
        boolean isDiscussed = options.selection().has(Selection.Kind.COMMENTS);
        if (!isDiscussed && !comments.shown().isEmpty())
            problems.add(CommentSection.leftOut(place, comments.shown().size()));
        comments.notice(place).ifPresent(problems::add);
        var media = new PostMedia(item, library);
        var html = html(media, problems);
        var lead = media.lead();
        if (lead == null && media.isHeaded()) {
            problems.add(
                    Problem.info("wxr.picture", place, "the picture at its head is not in the export", library.cure()));
        }
        var enclosures = media.enclosures();
        if (html.isBlank() && lead == null && enclosures.isEmpty()) {
            return skipped(Refusal.left("empty", place, "it has no text"));
        }
        return new Composition(html, metadata(), lead, enclosures, problems)
                .withComments(isDiscussed ? comments.shown() : List.of())
                .read(from(), options, "wxr");
    }

    private String html(PostMedia media, List<Problem> problems) {
        return new PostText(Fields.text(item, "wp:post_id"), place, library, problems)
                .html(Fields.text(item, "content:encoded"), media.notes());
    }

    private Source from() {
        var link = Fields.text(item, "link");
        var address = PageAddress.isAbsolute(link) ? link : source.address();
        return new Source(place, source.bytes(), new Uploads(source.resources()), address);
    }

    private ReadResult skipped(Problem why) {
        return new ReadResult.Skipped(new Origin(place, "wxr"), why);
    }

    private Metadata metadata() {
        var title = Markup.words(Fields.text(item, "title"));
        var titles = title.isBlank() ? Titles.NONE : Titles.headline(title);
        var excerpt = Markup.words(Fields.text(item, "excerpt:encoded"));
        var terms = new PostTerms(item, site);
        return Metadata.NONE
                .withTitles(excerpt.isBlank() ? titles : titles.withDek(List.of(new Text(excerpt))))
                .withContributors(terms.people())
                .withDates(dates())
                .withLanguage(terms.language())
                .withTags(terms.tags())
                .withSubjects(terms.categories())
                .withProvenance(provenance());
    }

    private Provenance provenance() {
        var link = Fields.text(item, "link");
        var guid = Fields.text(item, "guid");
        return Provenance.NONE
                .withCanonicalUrl(link.isEmpty() ? null : link)
                .withPublication(site.title().isEmpty() ? null : site.title())
                .withIdentifiers(guid.isEmpty() ? List.of() : List.of(new Identifier("guid", guid)));
    }

    private Dates dates() {
        return new Dates(published(), PostDates.of(item, "wp:post_modified", "wp:post_modified_gmt"), null);
    }

    private @Nullable ArticleDate published() {
        var date = PostDates.of(item, "wp:post_date", "wp:post_date_gmt");
        return date == null ? PostDates.date(item, "pubDate") : date;
    }
}
