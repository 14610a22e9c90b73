// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.xml.XmlDeclaration;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The second try at an article whose XML is not well-formed. Stateless. */
final class LenientTree {
    private static final int DEEPEST = 512;

    private LenientTree() {}

    /** Empty when there is no article with an end of its front matter, or when it is too deep to be one. */
    static Optional<Element> root(Reading reading) throws OffprintException {
        var text = reading.text(XmlDeclaration::charset).text();
        var page = Jsoup.parse(text, "", Parser.xmlParser());
        var root = page.selectFirst("> article");
        if (root == null || !text.contains("</front>") || isTooDeep(root)) return Optional.empty();
        for (var element : root.getAllElements()) {
            if (element.tagName().startsWith("mml:")) {
                element.tagName(element.tagName().substring("mml:".length()));
            }
        }
        return Optional.of(root);
    }

    private static boolean isTooDeep(Element root) {
        NodeFilter depths = (Node node, int depth) ->
                depth > DEEPEST ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        return NodeTraversor.filter(depths, root) == NodeFilter.FilterResult.STOP;
    }
}
