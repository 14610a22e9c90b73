// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.nitf;

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
import dev.offprint.core.read.wire.Tree;
import dev.offprint.core.read.wire.WireArticle;
import dev.offprint.core.read.wire.WireFacts;
import dev.offprint.core.read.wire.WireStatus;
import dev.offprint.core.read.xml.XmlHead;
import dev.offprint.core.read.xml.XmlNames;
import dev.offprint.core.read.xml.XmlOpening;
import dev.offprint.core.read.xml.XmlTree;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads NITF 3.x, the News Industry Text Format. */
public final class NitfReader implements ArticleReader {
    static final XmlNames NAMES = XmlNames.of(Map.of("http://iptc.org/std/NITF/2006-10-18/", ""));

    @Override
    public String id() {
        return "nitf";
    }

    @Override
    public String description() {
        return "NITF, the News Industry Text Format";
    }

    @Override
    public Likelihood probe(Prefix prefix) {
        return XmlOpening.of(prefix).name().equals("nitf") ? Likelihood.CERTAIN : Likelihood.NO;
    }

    @Override
    public Optional<Edition> edition(Source source) {
        var head = XmlHead.of(source, Set.of("body"));
        return WireStatus.edition(
                head.get("doc-id@id-string"), head.get("du-key@version"), head.get("date.issue@norm"));
    }

    @Override
    public ReadResult read(Source source, ReadOptions options) {
        return Reading.run(source, options, id(), NitfReader::article);
    }

    private static Article article(Reading reading) throws OffprintException {
        var nitf = XmlTree.root(reading, NAMES);
        if (!Tree.is(nitf, "nitf")) {
            var what = "the root element is <" + nitf.tagName() + ">, not <nitf>";
            throw new OffprintException(
                    Problem.error("read.nitf.root", reading.place(), what, "is it another format?"));
        }
        reading.countElements(nitf.stream().count());
        var facts = new WireFacts();
        NitfHead.of(nitf, facts);
        WireArticle.admit(reading, facts);
        var article = WireArticle.of(reading, NitfBody.of(nitf, facts, reading), facts);
        Leftovers.report(reading, nitf, article, facts, element -> false);
        return article;
    }
}
