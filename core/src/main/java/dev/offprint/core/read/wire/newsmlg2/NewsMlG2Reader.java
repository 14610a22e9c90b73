// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.newsmlg2;

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

/** Reads items of NewsML-G2, and messages that hold one. */
public final class NewsMlG2Reader implements ArticleReader {
    /** How elements are called in the trees that {@link #read(Element, Source, ReadOptions)} takes. */
    public static final XmlNames NAMES =
            XmlNames.of(Map.of("http://iptc.org/std/nar/2006-10-01/", "", "http://iptc.org/std/NITF/2006-10-18/", ""));

    /** Of items, as documentation shows them. */
    private static final Set<String> PARTS =
            Set.of("groupSet", "contentMeta", "itemMeta", "contentSet", "rightsInfo", "catalog", "partMeta");

    private static final String ID = "newsml-g2";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "NewsML-G2, news items of the IPTC";
    }

    @Override
    public Likelihood probe(Prefix prefix) {
        var name = XmlOpening.of(prefix).name();
        return name.equals("newsMessage") || ItemKind.of(name).isPresent() ? Likelihood.CERTAIN : Likelihood.NO;
    }

    @Override
    public Optional<Edition> edition(Source source) {
        var head = XmlHead.of(source, Set.of("contentMeta", "contentSet"));
        return WireStatus.edition(head.get("newsItem@guid"), head.get("newsItem@version"), head.get("versionCreated"));
    }

    /** Which version of which thing an item is; empty when it does not say. */
    public static Optional<Edition> edition(Element item) {
        var created = Tree.text(item, "itemMeta", "versionCreated").orElse("");
        return WireStatus.edition(item.attr("guid"), item.attr("version"), created);
    }

    @Override
    public ReadResult read(Source source, ReadOptions options) {
        return Reading.run(source, options, ID, reading -> article(reading, XmlTree.root(reading, NAMES)));
    }

    /**
     * Reads an item that stood in a message.
     *
     * @param item a tree with {@link #NAMES}
     * @param source tells its name for messages and where its pictures are; its bytes are not opened
     */
    public static ReadResult read(Element item, Source source, ReadOptions options) {
        return Reading.run(source, options, ID, reading -> article(reading, item));
    }

    private static Article article(Reading reading, Element root) throws OffprintException {
        reading.countElements(root.stream().count());
        var item = Tree.is(root, "newsMessage") ? only(reading, root) : root;
        var kind = ItemKind.of(item.tagName()).orElse(null);
        if (kind == null) {
            if (PARTS.contains(item.tagName())) throw NoArticle.because(reading, "this is only a part of an item");
            var what = "the root element is <" + item.tagName() + ">, which is no item of NewsML-G2";
            throw new OffprintException(
                    Problem.error("read.newsml-g2.root", reading.place(), what, "is it a part of an item?"));
        }
        if (kind != ItemKind.NEWS) throw NoArticle.because(reading, "this is " + kind.description());
        var facts = ItemFacts.of(item);
        WireArticle.admit(reading, facts);
        var content = new ItemContent(reading, item, facts);
        var article = WireArticle.of(reading, content.html(), facts);
        Leftovers.report(reading, item, article, facts, content::isToldOf);
        return article;
    }

    /** The one news item of a message. */
    private static Element only(Reading reading, Element message) throws OffprintException {
        var items = Tree.all(message, "itemSet", "newsItem");
        if (items.size() == 1) return items.get(0);
        if (items.isEmpty()) throw NoArticle.because(reading, "the message holds no news item");
        var what = "the message holds " + items.size() + " news items, where one is expected";
        throw new OffprintException(Problem.error(
                "read.newsml-g2.message", reading.place(), what, "read it as a container (--from newsmessage)"));
    }
}
