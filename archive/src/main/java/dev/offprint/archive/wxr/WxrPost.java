// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.archive.comments.CommentSection;
import dev.offprint.archive.xml.Composition;
import dev.offprint.archive.xml.Fields;
import dev.offprint.archive.xml.LinkedPicture;
import dev.offprint.archive.xml.PageAddress;
import dev.offprint.archive.xml.RecordTree;
import dev.offprint.core.model.Contributor;
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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One item of an export on its way to an article. */
final class WxrPost {
    private final RecordTree tree;
    private final Element item;
    private final Site site;
    private final Attachments attachments;
    private final Source source;
    private final String place;

    WxrPost(RecordTree tree, Site site, Attachments attachments, Source source, String place) {
        this.tree = tree;
        this.item = tree.root();
        this.site = site;
        this.attachments = attachments;
        this.source = source;
        this.place = place;
    }

    ReadResult read(ReadOptions options) {
        var refusal = refusal(options.selection());
        if (refusal != null) return new ReadResult.Skipped(new Origin(place, "wxr"), refusal);
        var problems = new ArrayList<>(tree.problems());
        if (site.version().isEmpty()) {
            problems.add(Problem.warning("wxr.version", place, "the export does not tell its version", ""));
        }
        var comments = PostComments.of(item);
        boolean isDiscussed = options.selection().has(Selection.Kind.COMMENTS);
        if (!isDiscussed && !comments.isEmpty()) problems.add(CommentSection.leftOut(place, comments.size()));
        var html = new PostText(place, attachments, problems).html(Fields.text(item, "content:encoded"));
        var lead = lead();
        if (html.isBlank() && lead == null) {
            return new ReadResult.Skipped(new Origin(place, "wxr"), left("empty", "it has no text", ""));
        }
        var link = Fields.text(item, "link");
        var address = PageAddress.isAbsolute(link) ? link : source.address();
        var from = new Source(place, source.bytes(), source.resources(), address);
        return new Composition(html, metadata(link), lead, List.of(), problems)
                .withComments(isDiscussed ? comments : List.of())
                .read(from, options, "wxr");
    }

    /** Why it is left out; null when it is taken. */
    private @Nullable Problem refusal(Selection selection) {
        var type = Fields.text(item, "wp:post_type");
        if (!type.isEmpty() && !type.equals("post") && !type.equals("page")) {
            return left("type", "it is of the type " + type + ", not a post", "");
        }
        if (type.equals("page") && !selection.has(Selection.Kind.PAGES)) return left("pages", "it is a page", "pages");
        var status = Fields.text(item, "wp:status");
        boolean isPublished = status.isEmpty() || status.equals("publish");
        if (!isPublished && !selection.has(Selection.Kind.DRAFTS)) {
            return left("drafts", "its status is " + status, "drafts");
        }
        boolean isOpen = Fields.text(item, "wp:post_password").isEmpty();
        return isOpen ? null : left("password", "it is protected by a password", "");
    }

    private Problem left(String code, String what, String kind) {
        var cure = kind.isEmpty() ? "" : "ask for them with --include " + kind;
        return Problem.info("wxr." + code, place, "left out: " + what, cure);
    }

    private Metadata metadata(String link) {
        var title = Jsoup.parseBodyFragment(Fields.text(item, "title")).text();
        var titles = title.isBlank() ? Titles.NONE : Titles.headline(title);
        var excerpt =
                Jsoup.parseBodyFragment(Fields.text(item, "excerpt:encoded")).text();
        var guid = Fields.text(item, "guid");
        return Metadata.NONE
                .withTitles(excerpt.isBlank() ? titles : titles.withDek(List.of(new Text(excerpt))))
                .withContributors(people())
                .withDates(dates())
                .withLanguage(site.language())
                .withTags(labels("post_tag"))
                .withSubjects(labels("category"))
                .withProvenance(Provenance.NONE
                        .withCanonicalUrl(link.isEmpty() ? null : link)
                        .withPublication(site.title().isEmpty() ? null : site.title())
                        .withIdentifiers(guid.isEmpty() ? List.of() : List.of(new Identifier("guid", guid))));
    }

    private List<Contributor> people() {
        var login = Fields.text(item, "dc:creator");
        var name = site.people().getOrDefault(login, login);
        return name.isBlank() ? List.of() : List.of(Contributor.author(name));
    }

    private Dates dates() {
        return new Dates(
                PostDates.of(item, "wp:post_date_gmt", "wp:post_date", "pubDate"),
                PostDates.of(item, "wp:post_modified_gmt", "wp:post_modified"),
                null);
    }

    /** Version 1.0 gives each twice, with and without its kind. */
    private List<String> labels(String domain) {
        return Fields.all(item, "category").stream()
                .filter(c -> kind(c).equals(domain))
                .map(Fields::words)
                .filter(w -> !w.isBlank() && !w.equalsIgnoreCase("uncategorized"))
                .distinct()
                .toList();
    }

    private static String kind(Element category) {
        var domain = Fields.attribute(category, "domain");
        if (domain.equals("tag")) return "post_tag";
        return domain.isEmpty() ? "category" : domain;
    }

    private @Nullable LinkedPicture lead() {
        for (var meta : Fields.all(item, "wp:postmeta")) {
            if (!Fields.text(meta, "wp:meta_key").equals("_thumbnail_id")) continue;
            var address = attachments.of(Fields.text(meta, "wp:meta_value"));
            if (!address.isEmpty()) return new LinkedPicture(address, null, "");
        }
        return null;
    }
}
