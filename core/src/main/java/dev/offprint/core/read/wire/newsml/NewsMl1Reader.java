// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.newsml;

import dev.offprint.core.model.Article;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ArticleReader;
import dev.offprint.core.read.Edition;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.wire.Leftovers;
import dev.offprint.core.read.wire.NoArticle;
import dev.offprint.core.read.wire.Tree;
import dev.offprint.core.read.wire.WireArticle;
import dev.offprint.core.read.wire.WireStatus;
import dev.offprint.core.read.xml.XmlHead;
import dev.offprint.core.read.xml.XmlNames;
import dev.offprint.core.read.xml.XmlOpening;
import dev.offprint.core.read.xml.XmlTree;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads NewsML 1.x with one news item. */
public final class NewsMl1Reader implements ArticleReader {
    /** How elements are called in the trees that {@link #read(Element, Source, ReadOptions)} takes. */
    public static final XmlNames NAMES = XmlNames.of(Map.of("http://iptc.org/std/NITF/2006-10-18/", ""));

    private static final String ID = "newsml";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "NewsML 1.x";
    }

    @Override
    public Likelihood probe(Prefix prefix) {
        return XmlOpening.of(prefix).name().equals("NewsML") ? Likelihood.CERTAIN : Likelihood.NO;
    }

    @Override
    public Optional<Edition> edition(Source source) {
        var head = XmlHead.of(source, Set.of("NewsComponent"));
        return edition(
                head.get("ProviderId"),
                head.get("NewsItemId"),
                head.get("RevisionId"),
                head.get("ThisRevisionCreated"));
    }

    /** Which version of which thing an item is; empty when it does not say. */
    public static Optional<Edition> edition(Element item) {
        var path = "NewsIdentifier";
        return edition(
                Tree.text(item, "Identification", path, "ProviderId").orElse(""),
                Tree.text(item, "Identification", path, "NewsItemId").orElse(""),
                Tree.text(item, "Identification", path, "RevisionId").orElse(""),
                Tree.text(item, "NewsManagement", "ThisRevisionCreated").orElse(""));
    }

    private static Optional<Edition> edition(String provider, String id, String revision, String created) {
        if (id.isBlank()) return Optional.empty();
        return WireStatus.edition(provider + ":" + id, revision, created);
    }

    @Override
    public ReadResult read(Source source, ReadOptions options) {
        return Reading.run(source, options, ID, reading -> article(reading, only(reading)));
    }

    /**
     * Reads an item that stood among others.
     *
     * @param item a tree with {@link #NAMES}
     * @param source tells its name for messages and where its pictures are; its bytes are not opened
     */
    public static ReadResult read(Element item, Source source, ReadOptions options) {
        return Reading.run(source, options, ID, reading -> article(reading, item));
    }

    private static Article article(Reading reading, Element item) throws OffprintException {
        reading.countElements(item.stream().count());
        var facts = ItemFacts.of(item);
        WireArticle.admit(reading, facts);
        var content = new ItemContent(reading, item, facts);
        var article = WireArticle.of(reading, content.html(), facts);
        Leftovers.report(reading, item, article, facts, content::isToldOf);
        return article;
    }

    private static Element only(Reading reading) throws OffprintException {
        var root = XmlTree.root(reading, NAMES);
        if (!Tree.is(root, "NewsML")) {
            var what = "the root element is <" + root.tagName() + ">, not <NewsML>";
            throw new OffprintException(
                    Problem.error("read.newsml.root", reading.place(), what, "is it another format?"));
        }
        var items = Tree.all(root, "NewsItem");
        if (items.size() == 1) return items.get(0);
        if (items.isEmpty()) throw NoArticle.because(reading, "the message holds no news item");
        var what = "the message holds " + items.size() + " news items, where one is expected";
        throw new OffprintException(Problem.error(
                "read.newsml.message", reading.place(), what, "read it as a container (--from newsmessage)"));
    }
}
