// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.model.Heading;
import dev.offprint.core.model.PageBreak;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Rule;
import dev.offprint.core.read.html.flow.Css;
import dev.offprint.core.read.html.flow.Flow;
import dev.offprint.core.read.html.flow.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What elements on lines of their own become. */
final class BlockMakers {
    private static final Set<String> VERSE = Set.of("verse", "poem", "lyrics", "wp-block-verse");

    private final Walk walk;
    private final int highestHeading;
    private final Map<String, Maker> makers = new HashMap<>();
    private final FigureMaker figures;
    private final AsideMaker asides;

    BlockMakers(Walk walk, int highestHeading) {
        this.walk = walk;
        this.highestHeading = highestHeading;
        this.figures = new FigureMaker(walk);
        this.asides = new AsideMaker(walk);
        var lists = new ListMaker(walk);
        makers.put("p", this::paragraph);
        makers.put("hr", this::rule);
        makers.put("div", this::div);
        makers.put("figure", figures::make);
        makers.put("blockquote", new QuoteMaker(walk)::make);
        makers.put("table", new TableMaker(walk)::make);
        makers.put("dl", new DefinitionMaker(walk)::make);
        makers.put("aside", asides::aside);
        makers.put("details", asides::details);
        for (var name : List.of("ul", "ol", "menu", "dir")) makers.put(name, lists::make);
        for (var name : List.of("pre", "listing", "xmp", "plaintext")) makers.put(name, this::pre);
        var embeds = new Embeds(walk);
        for (var name : Embeds.NAMES) makers.put(name, embeds::block);
    }

    /** Makes what an element is; false when it is no block of its own, or must lose its form. */
    boolean make(Element element, Flow flow) {
        var level = Names.headingLevel(element);
        if (level.isPresent()) {
            heading(element, level.getAsInt(), flow);
            return true;
        }
        var maker = makers.get(element.normalName());
        // A table, the deepest block, holds rows that hold cells.
        if (maker == null || (!element.nameIs("p") && !element.nameIs("div") && !walk.hasRoom(flow, 2))) return false;
        maker.make(element, flow);
        return true;
    }

    private void paragraph(Element p, Flow flow) {
        flow.paragraph(p.id(), Names.hasClass(p, VERSE) ? Paragraph.Role.LYRICS : Paragraph.Role.BODY);
        walk.children(p, flow);
        flow.flush();
    }

    private void heading(Element h, int level, Flow flow) {
        flow.flush();
        Permalinks.of(h).forEach(link -> {
            walk.skip(link);
            walk.ids().pend(link.id());
            walk.ids().pend(link.attr("name"));
        });
        var content = walk.phrase(h, flow.context());
        if (content.isEmpty()) walk.ids().pend(h.id());
        else flow.block(new Heading(flow.start(h), Math.max(1, level - highestHeading + 1), content));
    }

    private void rule(Element hr, Flow flow) {
        var attributes = flow.start(hr);
        flow.block(Css.breaksPage(hr.attr("style")) ? new PageBreak(attributes) : new Rule(attributes));
    }

    private void div(Element div, Flow flow) {
        if (div.hasAttr("style") && Css.breaksPage(div.attr("style")) && !div.hasText()) {
            flow.block(new PageBreak(flow.start(div)));
        } else if (FigureMaker.isOne(div) && walk.hasRoom(flow, 2)) {
            figures.make(div, flow);
        } else if (AsideMaker.isOne(div) && walk.hasRoom(flow, 2)) {
            asides.aside(div, flow);
        } else {
            walk.box(div, flow);
        }
    }

    private void pre(Element pre, Flow flow) {
        if (Names.hasClass(pre, VERSE)) Listing.verse(pre, flow, walk);
        else Listing.code(pre, flow, walk);
    }
}
