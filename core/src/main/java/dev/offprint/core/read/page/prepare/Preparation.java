// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.prepare;

import dev.offprint.core.read.page.dom.Drops;
import dev.offprint.core.read.page.dom.Tree;
import java.util.ArrayList;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Makes a page ready for the search. Stateless. */
public final class Preparation {
    private static final Set<String> CODE = Set.of("noscript", "style", "link", "meta", "template");

    private Preparation() {}

    /** Changes the body of a page in place; the words that it loses are remembered. */
    public static void of(Element body, Drops drops) {
        NoscriptPictures.unwrap(body);
        var gone = new ArrayList<Node>();
        body.forEachNode(node -> {
            if (node instanceof Comment || (node instanceof Element element && isCode(element))) gone.add(node);
        });
        for (var node : gone) if (node instanceof Element element) remember(element, drops);
        Tree.remove(gone);
        LineBreaks.intoParagraphs(body);
    }

    private static void remember(Element code, Drops drops) {
        if (code.nameIs("noscript")) drops.add("a part for browsers without scripts", code);
        else if (code.nameIs("template")) drops.add("a template", code);
        else if (!code.nameIs("script")) drops.add("matter of the head", code);
    }

    /** Scripts of formulas are text. */
    private static boolean isCode(Element element) {
        if (element.nameIs("script")) return !element.attr("type").startsWith("math/");
        return CODE.contains(element.normalName());
    }
}
