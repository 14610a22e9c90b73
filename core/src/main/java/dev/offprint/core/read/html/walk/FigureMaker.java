// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Gallery;
import dev.offprint.core.model.Group;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.read.html.flow.Flow;
import dev.offprint.core.read.html.flow.Names;
import dev.offprint.core.read.html.flow.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes figures, galleries, and whatever else stands in figures with a caption. */
final class FigureMaker {
    private static final Set<String> FIGURES = Set.of("wp-caption", "captioned-image-container");
    private static final Set<String> CAPTIONS = Set.of("wp-caption-text", "image-caption");

    private final Walk walk;

    FigureMaker(Walk walk) {
        this.walk = walk;
    }

    /** Whether a box is a figure by its class. */
    static boolean isOne(Element div) {
        return Names.hasClass(div, FIGURES) && div.children().stream().noneMatch(child -> child.nameIs("figure"));
    }

    void make(Element figure, Flow flow) {
        var attributes = flow.start(figure);
        var caption = caption(figure);
        if (caption != null) walk.skip(caption);
        var content = walk.blocks(figure, flow.context().deeper());
        var words = caption == null
                ? Caption.NONE
                : Caption.of(caption, walk, flow.context().deeper());
        joined(attributes, content, words).forEach(flow::block);
    }

    private static @Nullable Element caption(Element figure) {
        for (var child : figure.children()) {
            if (child.nameIs("figcaption") || Names.hasClass(child, CAPTIONS)) return child;
        }
        return null;
    }

    private static List<Block> joined(Attributes attributes, List<Block> content, Caption caption) {
        if (content.isEmpty()) return withCaption(content, caption);
        var figures = Pictures.in(content);
        if (figures.size() == 1) return List.of(figure(attributes, figures.get(0), caption));
        if (figures.size() > 1) return List.of(new Gallery(attributes, figures, withCaption(List.of(), caption)));
        var whole = new Group(attributes, "figure", withCaption(content, caption));
        return List.of(content.size() == 1 ? content.get(0).accept(new Captioned(attributes, caption, whole)) : whole);
    }

    private static Figure figure(Attributes attributes, Figure inner, Caption caption) {
        var id = attributes.id() == null ? inner.attributes().id() : attributes.id();
        var own = new Attributes(id, attributes.language(), attributes.direction());
        var words = new ArrayList<Block>(inner.caption());
        words.addAll(caption.content());
        return new Figure(own, inner.image(), words, caption.credit());
    }

    private static List<Block> withCaption(List<Block> content, Caption caption) {
        var all = new ArrayList<>(content);
        all.addAll(caption.content());
        if (!caption.credit().isEmpty())
            all.add(new Paragraph(Attributes.NONE, Paragraph.Role.CREDIT, caption.credit()));
        return all;
    }
}
