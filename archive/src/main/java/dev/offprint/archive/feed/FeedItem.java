// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.comments.Comment;
import dev.offprint.archive.xml.Composition;
import dev.offprint.archive.xml.LinkedMedia;
import dev.offprint.archive.xml.Markup;
import dev.offprint.archive.xml.PageAddress;
import dev.offprint.archive.xml.RecordTree;
import dev.offprint.archive.xml.XmlBase;
import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Addresses;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One entry of a feed on its way to an article. Of one thread. */
final class FeedItem {
    private static final int LONGEST_DEK = 600;
    private static final String CUT_OFF = ".*(?:…|\\.\\.\\.|&hellip;)\\W*";

    private final Element item;
    private final FeedHead head;
    private final Source source;
    private final String place;
    private final List<Problem> problems;
    private final List<Comment> comments;

    /** @param comments that stand below it */
    FeedItem(RecordTree tree, FeedHead head, Source source, String place, List<Comment> comments) {
        this.item = tree.root();
        this.head = head;
        this.source = source;
        this.place = place;
        this.comments = comments;
        this.problems = new ArrayList<>(tree.problems());
    }

    ReadResult read(ReadOptions options) {
        var refusal = Refusal.of(item, options.selection(), place);
        if (refusal != null) return skipped(refusal);
        var whole = Bodies.full(item);
        var summary = Bodies.summary(item);
        var body = whole == null ? summary : whole;
        var link = link();
        if (!link.isEmpty() && !PageAddress.isAbsolute(link)) {
            var what = "its address is a path only, as the export does not name its site: " + link;
            problems.add(Problem.info("feed.address", place, what, ""));
        }
        var hung = new Enclosures(item, base(item), link);
        var media = hung.media();
        if (body == null && media.stream().noneMatch(LinkedMedia::isPlayed)) return skipped(linkOnly());
        if (whole == null && summary != null) {
            problems.add(Problem.info("feed.summary", place, "the entry holds only a summary", ""));
        }
        var html = body == null ? "" : FeedText.html(body);
        var dek = whole == null || summary == null ? "" : dek(html, FeedText.plain(summary));
        var metadata = new FeedMetadata(item, head).of(body, link, dek);
        return new Composition(html, metadata, hung.picture(), media, problems)
                .withComments(comments)
                .read(from(body, link), options, "feed");
    }

    private ReadResult skipped(Problem why) {
        return new ReadResult.Skipped(new Origin(place, "feed"), why);
    }

    private Problem linkOnly() {
        return Problem.warning(
                "feed.link-only",
                place,
                "the entry is only a title or link, without text",
                "save the page it links to");
    }

    /** A summary beside the whole text; empty when the text says it, or when it is no dek. */
    private String dek(String html, String summary) {
        if (Repetition.isIn(Markup.words(html), summary)) return "";
        if (summary.length() <= LONGEST_DEK && !summary.matches(CUT_OFF)) return summary;
        problems.add(
                Problem.info("feed.summary-beside", place, "the summary is left out, as the whole text is there", ""));
        return "";
    }

    private String link() {
        var link = Links.of(item);
        if (link.isEmpty()) return "";
        var base = base(item);
        return Addresses.resolve(base.isEmpty() ? head.link() : base, link);
    }

    /** What addresses at a place are said to be relative to, else where the feed came from; may be empty. */
    private String base(Element at) {
        var said = head.base();
        return XmlBase.of(at, Addresses.resolve(source.address(), said));
    }

    /** Where its pictures are, and what its links are relative to: where nothing is said, its own page. */
    private Source from(@Nullable Element body, String link) {
        var at = body == null ? item : body;
        boolean isSaid = !head.base().isEmpty() || XmlBase.isSaid(at);
        var likely = link.isEmpty() ? head.link() : link;
        var address = isSaid ? base(at) : likely;
        return new Source(
                place,
                source.bytes(),
                source.resources(),
                PageAddress.isAbsolute(address) ? address : source.address());
    }
}
