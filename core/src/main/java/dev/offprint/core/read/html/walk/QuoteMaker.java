// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Quote;
import dev.offprint.core.model.Text;
import dev.offprint.core.read.html.flow.Flow;
import dev.offprint.core.read.html.flow.Names;
import dev.offprint.core.read.html.flow.Trailing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes quotations. */
final class QuoteMaker {
    private static final Set<String> PULL =
            Set.of("pullquote", "pull-quote", "wp-block-pullquote", "kg-blockquote-alt", "pq");

    private final Walk walk;

    QuoteMaker(Walk walk) {
        this.walk = walk;
    }

    void make(Element quote, Flow flow) {
        var attributes = flow.start(quote);
        var source = source(quote);
        List<Inline> attribution = List.of();
        if (source != null) {
            walk.skip(source);
            attribution = withoutDash(walk.phrase(source, flow.context()));
        }
        var content = walk.blocks(quote, flow.context().deeper());
        if (content.isEmpty()) attribution.forEach(flow::add);
        else flow.block(new Quote(attributes, kind(quote), content, attribution));
    }

    /** Whether the quote or the figure around it repeats words of the text for show. */
    private static Quote.Kind kind(Element quote) {
        var parent = quote.parent();
        boolean isPull = Names.hasClass(quote, PULL) || (parent != null && Names.hasClass(parent, PULL));
        return isPull ? Quote.Kind.PULL : Quote.Kind.BLOCK;
    }

    /** The last element, when it says who is quoted. */
    private static @Nullable Element source(Element quote) {
        var last = quote.lastElementChild();
        if (last == null || !Trailing.isLast(last)) return null;
        if (last.nameIs("footer") || last.nameIs("cite")) return last;
        boolean isWrapped =
                last.nameIs("p") && last.childrenSize() == 1 && last.ownText().matches("[—–―\\s-]*");
        return isWrapped && last.child(0).nameIs("cite") ? last : null;
    }

    /** Who is quoted, without the dash that formats put before it. */
    static List<Inline> withoutDash(List<Inline> attribution) {
        if (attribution.isEmpty() || !(attribution.get(0) instanceof Text first)) return attribution;
        var text = first.text().replaceFirst("^\\s*(?:—|–|―|--?)\\s*", "");
        var rest = new ArrayList<>(attribution.subList(1, attribution.size()));
        if (!text.isEmpty()) rest.add(0, new Text(text));
        return rest;
    }
}
