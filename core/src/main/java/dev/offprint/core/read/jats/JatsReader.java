// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.offprint.core.model.Article;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ArticleReader;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.xml.XmlNames;
import dev.offprint.core.read.xml.XmlOpening;
import dev.offprint.core.read.xml.XmlTree;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads JATS 1.x and NLM 2.x and 3.0. Stateless. */
public final class JatsReader implements ArticleReader {
    private static final XmlNames NAMES = XmlNames.of(Map.of("http://www.w3.org/1998/Math/MathML", ""));

    private static final Pattern FRONT = Pattern.compile("<(?:[\\w.-]+:)?front[\\s>]");

    @Override
    public String id() {
        return "jats";
    }

    @Override
    public String description() {
        return "JATS and NLM, scholarly articles as XML";
    }

    @Override
    public Likelihood probe(Prefix prefix) {
        var opening = XmlOpening.of(prefix);
        if (!opening.name().equals("article")) return Likelihood.NO;
        var head = new String(prefix.bytes(), ISO_8859_1);
        boolean isJats = head.contains("JATS")
                || head.contains("NLM//DTD")
                || head.contains("//jats.nlm.nih.gov")
                || FRONT.matcher(head).find();
        return isJats ? Likelihood.CERTAIN : Likelihood.NO;
    }

    @Override
    public ReadResult read(Source source, ReadOptions options) {
        return Reading.run(source, options, id(), JatsReader::article);
    }

    private static Article article(Reading reading) throws OffprintException {
        var root = XmlTree.lenient(reading, NAMES, JatsReader::isArticle);
        Prefixes.strip(root);
        if (!root.tagName().equals("article")) {
            var what = "the root element is <" + root.tagName() + ">, not the <article> of JATS";
            throw new OffprintException(
                    Problem.error("read.jats.root", reading.place(), what, "is it another format?"));
        }
        return JatsArticle.of(reading, root);
    }

    /** A front matter at least makes it worthwhile to go on where the XML is not well-formed. */
    private static boolean isArticle(Element root) {
        Prefixes.strip(root);
        return root.tagName().equals("article") && root.selectFirst("> front") != null;
    }
}
