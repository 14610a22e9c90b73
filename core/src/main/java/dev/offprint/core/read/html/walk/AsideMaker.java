// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.model.Aside;
import dev.offprint.core.model.Aside.Kind;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Quote;
import dev.offprint.core.read.html.flow.Flow;
import dev.offprint.core.read.html.flow.Names;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes boxes beside the text: asides, details, and the notices of documentation tools. */
final class AsideMaker {
    private static final Set<String> BOXES = Set.of("markdown-alert", "admonition", "callout", "alert");
    private static final Set<String> TITLES = Set.of("markdown-alert-title", "admonition-title", "callout-title");
    private static final Set<String> PULL = Set.of("pullquote", "pull-quote");

    private final Walk walk;

    AsideMaker(Walk walk) {
        this.walk = walk;
    }

    /** Whether a box without a name of its own is a notice. */
    static boolean isOne(Element div) {
        return Names.hasClass(div, BOXES) && kind(div) != Kind.BOX;
    }

    void aside(Element aside, Flow flow) {
        if (Names.hasClass(aside, PULL)) pull(aside, flow);
        else make(aside, title(aside), flow);
    }

    void details(Element details, Flow flow) {
        make(
                details,
                details.children().stream()
                        .filter(c -> c.nameIs("summary"))
                        .findFirst()
                        .orElse(null),
                flow);
    }

    private void pull(Element aside, Flow flow) {
        var attributes = flow.start(aside);
        var content = walk.blocks(aside, flow.context().deeper());
        if (!content.isEmpty()) flow.block(new Quote(attributes, Quote.Kind.PULL, content, List.of()));
    }

    private void make(Element aside, @Nullable Element title, Flow flow) {
        var attributes = flow.start(aside);
        List<Inline> words = List.of();
        if (title != null) {
            walk.skip(title);
            words = walk.phrase(title, flow.context());
        }
        List<Block> content = walk.blocks(aside, flow.context().deeper());
        if (!content.isEmpty() || !words.isEmpty()) flow.block(new Aside(attributes, kind(aside), words, content));
    }

    /** The title of a notice, or the heading that a box begins with. */
    private static @Nullable Element title(Element aside) {
        var first = aside.firstElementChild();
        if (first == null) return null;
        return Names.hasClass(first, TITLES) || Names.headingLevel(first).isPresent() ? first : null;
    }

    private static Kind kind(Element aside) {
        return aside.classNames().stream()
                .flatMap(name -> AsideKinds.of(name).stream())
                .findFirst()
                .orElse(Kind.BOX);
    }
}
