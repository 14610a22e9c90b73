// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.model.Ruby;
import dev.offprint.core.read.html.flow.Flow;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Makes text with its reading: each base goes with the reading after it. */
final class RubyMaker {
    private final Walk walk;

    RubyMaker(Walk walk) {
        this.walk = walk;
    }

    void make(Element ruby, Flow flow) {
        var base = walk.phraseFlow(flow.context());
        for (var child : ruby.childNodes()) base = next(child, base, flow);
        base.phrase().forEach(flow::add);
    }

    private Flow next(Node child, Flow base, Flow flow) {
        if (!(child instanceof Element element) || element.nameIs("rb")) {
            walk.node(child, base);
            return base;
        }
        if (element.nameIs("rp")) return base;
        if (!element.nameIs("rt") && !element.nameIs("rtc")) {
            walk.node(child, base);
            return base;
        }
        var content = base.phrase();
        if (!content.isEmpty()) flow.add(new Ruby(content, element.text()));
        else flow.text(element.text());
        return walk.phraseFlow(flow.context());
    }
}
