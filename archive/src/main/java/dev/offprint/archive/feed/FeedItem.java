// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.xml.Composition;
import dev.offprint.archive.xml.Fields;
import dev.offprint.archive.xml.LinkedMedia;
import dev.offprint.archive.xml.LinkedPicture;
import dev.offprint.archive.xml.PageAddress;
import dev.offprint.archive.xml.RecordTree;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Dates;
import dev.offprint.core.model.Identifier;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Origin;
import dev.offprint.core.model.Provenance;
import dev.offprint.core.model.Rights;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Addresses;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One entry of a feed on its way to an article. */
final class FeedItem {
    private final RecordTree tree;
    private final Element item;
    private final FeedHead head;
    private final Source source;
    private final String place;

    FeedItem(RecordTree tree, FeedHead head, Source source, String place) {
        this.tree = tree;
        this.item = tree.root();
        this.head = head;
        this.source = source;
        this.place = place;
    }

    ReadResult read(ReadOptions options) {
        var problems = new ArrayList<>(tree.problems());
        var body = Bodies.full(item);
        var media = media();
        if (body.isEmpty()) {
            body = Bodies.summary(item);
            if (body.isBlank() && media.isEmpty()) return skipped();
            problems.add(Problem.info("feed.summary", place, "the entry holds only a summary", ""));
        } else if (!repeats(body, Bodies.summary(item))) {
            problems.add(Problem.info(
                    "feed.summary-beside", place, "the summary is left out, as the whole text is there", ""));
        }
        var link = address();
        var base = Fields.attribute(item, "xml:base");
        var address = base.isEmpty() ? link : Addresses.resolve(head.base(), base);
        var from = new Source(
                place,
                source.bytes(),
                source.resources(),
                PageAddress.isAbsolute(address) ? address : source.address());
        return new Composition(body, metadata(link), picture(), media, problems).read(from, options, "feed");
    }

    /** Whether a summary is the beginning of the text, or nothing. */
    private static boolean repeats(String body, String summary) {
        var words = Plain.of(summary).replaceFirst("(?:\\s*(?:\\[?(?:…|\\.\\.\\.|&hellip;)]?))+$", "");
        return Plain.of(body).contains(words);
    }

    private ReadResult skipped() {
        return new ReadResult.Skipped(
                new Origin(place, "feed"),
                Problem.warning(
                        "feed.link-only",
                        place,
                        "the entry is only a title or link, without text",
                        "save the page it links to"));
    }

    private String address() {
        var link = Links.of(item);
        return link.isEmpty() ? "" : Addresses.resolve(head.base(), link);
    }

    private Metadata metadata(String link) {
        var title = Plain.of(Fields.text(item, "title", "atom:title", "dc:title", "media:title", "itunes:title"));
        var metadata = title.isEmpty() ? Metadata.NONE : Metadata.headline(title);
        return metadata.withContributors(contributors())
                .withDates(dates())
                .withLanguage(head.language())
                .withTags(tags())
                .withProvenance(provenance(link));
    }

    private List<Contributor> contributors() {
        var own = People.of(item);
        return own.isEmpty() && !head.author().isEmpty() ? List.of(Contributor.author(head.author())) : own;
    }

    private Dates dates() {
        var published = Fields.text(
                item,
                "pubdate",
                "atom:published",
                "published",
                "atom:issued",
                "dcterms:issued",
                "dc:date",
                "atom:created",
                "dcterms:created",
                "date");
        var modified =
                Fields.text(item, "atom:updated", "updated", "atom:modified", "dcterms:modified", "lastbuilddate");
        return new Dates(Fields.date(published.isEmpty() ? modified : published), Fields.date(modified), null);
    }

    private List<String> tags() {
        var tags = new ArrayList<String>();
        for (var category :
                Fields.all(item, "category", "atom:category", "dc:subject", "media:keywords", "itunes:keywords")) {
            var label = Fields.attribute(category, "label");
            if (label.isEmpty()) label = Fields.attribute(category, "term");
            var all = Plain.of(label.isEmpty() ? Fields.words(category) : label);
            boolean isList = category.tagName().endsWith("keywords");
            for (var tag : isList ? all.split("\\s*,\\s*") : new String[] {all}) {
                if (!tag.isBlank() && !tags.contains(tag)) tags.add(tag);
            }
        }
        return tags;
    }

    private Provenance provenance(String link) {
        var guid = Fields.text(item, "guid", "atom:id", "id", "dc:identifier");
        var own = Plain.of(Fields.text(item, "atom:rights", "rights", "dc:rights", "atom:copyright", "copyright"));
        var rights = own.isEmpty() ? head.rights() : own;
        return Provenance.NONE
                .withCanonicalUrl(link.isEmpty() ? null : link)
                .withPublication(head.title().isEmpty() ? null : head.title())
                .withIdentifiers(guid.isEmpty() ? List.of() : List.of(new Identifier("guid", guid)))
                .withRights(rights.isEmpty() ? Rights.NONE : new Rights(null, rights, null));
    }

    private List<LinkedMedia> media() {
        var media = new ArrayList<LinkedMedia>();
        for (var e : item.getAllElements()) {
            var name = e.tagName();
            boolean isLink = name.endsWith("link") && Fields.attribute(e, "rel").equals("enclosure");
            if (!isLink && !name.equals("enclosure") && !name.equals("media:content")) continue;
            var type = Fields.attribute(e, "type");
            var address = Fields.attribute(e, isLink ? "href" : "url");
            if (type.matches("(?:audio|video)/.*")
                    && !address.isEmpty()
                    && media.stream().noneMatch(m -> m.address().equals(address))) {
                media.add(new LinkedMedia(address, type, Fields.text(e, "media:title")));
            }
        }
        return media;
    }

    private @Nullable LinkedPicture picture() {
        for (var name : List.of("media:content", "enclosure", "media:thumbnail")) {
            for (var e : item.getElementsByTag(name)) {
                var kind = Fields.attribute(e, "type") + Fields.attribute(e, "medium");
                var address = Fields.attribute(e, "url");
                boolean isPicture = name.equals("media:thumbnail") || kind.startsWith("image");
                if (isPicture && !address.isEmpty())
                    return new LinkedPicture(address, null, Fields.text(e, "media:description"));
            }
        }
        return null;
    }
}
