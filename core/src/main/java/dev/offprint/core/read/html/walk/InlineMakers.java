// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.model.Highlight;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.LangSpan;
import dev.offprint.core.model.NoteRef;
import dev.offprint.core.model.Styled;
import dev.offprint.core.model.Styled.Kind;
import dev.offprint.core.read.html.flow.Context;
import dev.offprint.core.read.html.flow.Css;
import dev.offprint.core.read.html.flow.Flow;
import dev.offprint.core.read.html.flow.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** What elements in running text become. Names that are not here give their text only. */
final class InlineMakers {
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("em", Kind.EMPHASIS),
            Map.entry("i", Kind.EMPHASIS),
            Map.entry("cite", Kind.EMPHASIS),
            Map.entry("dfn", Kind.EMPHASIS),
            Map.entry("var", Kind.EMPHASIS),
            Map.entry("strong", Kind.STRONG),
            Map.entry("b", Kind.STRONG),
            Map.entry("u", Kind.UNDERLINE),
            Map.entry("s", Kind.STRIKE),
            Map.entry("strike", Kind.STRIKE),
            Map.entry("ins", Kind.INSERTED),
            Map.entry("del", Kind.DELETED),
            Map.entry("sup", Kind.SUPERSCRIPT),
            Map.entry("sub", Kind.SUBSCRIPT),
            Map.entry("code", Kind.CODE),
            Map.entry("samp", Kind.CODE),
            Map.entry("tt", Kind.CODE),
            Map.entry("kbd", Kind.KEYBOARD),
            Map.entry("q", Kind.QUOTED));

    private final Walk walk;
    private final Map<String, Maker> makers = new HashMap<>();

    InlineMakers(Walk walk, Images images, Anchors anchors) {
        this.walk = walk;
        var formulas = new Formulas(walk);
        makers.put("a", anchors::make);
        makers.put("img", images::inline);
        makers.put("br", (br, flow) -> flow.lineBreak());
        makers.put("wbr", (wbr, flow) -> flow.text("\u200B"));
        makers.put("mark", this::highlight);
        makers.put("ruby", new RubyMaker(walk)::make);
        makers.put("math", formulas::math);
        makers.put("script", formulas::script);
        makers.put("span", (span, flow) -> {
            if (!formulas.isTex(span)) bySpanStyle(span, flow);
            else formulas.tex(span, flow);
        });
        var embeds = new Embeds(walk);
        for (var name : Embeds.NAMES) makers.put(name, embeds::inline);
    }

    /** Makes what an element is; inside a language of its own if it declares one. */
    void make(Element element, Flow flow, Context outer) {
        var here = flow.context();
        boolean isSpan = !Names.isBox(element)
                && (!Objects.equals(here.language(), outer.language()) || here.direction() != outer.direction())
                && (here.language() != null || here.direction() != null)
                && walk.hasRoom(flow, 1);
        if (isSpan) flow.open(content -> List.of(new LangSpan(here.language(), here.direction(), content)));
        plain(element, flow);
        if (isSpan) flow.close();
    }

    private void plain(Element element, Flow flow) {
        var kind = KINDS.get(element.normalName());
        var maker = makers.get(element.normalName());
        if (kind != null) {
            style(element, flow, kind);
        } else if (maker != null) {
            maker.make(element, flow);
        } else if (Names.isBox(element) || element.isBlock()) {
            walk.box(element, flow);
        } else {
            walk.ids().pend(element.id());
            walk.children(element, flow);
        }
    }

    private void style(Element element, Flow flow, Kind kind) {
        // Google Docs wraps whole texts in bold that is none.
        if (kind == Kind.STRONG && "normal".equals(Css.value(element.attr("style"), "font-weight"))) {
            walk.children(element, flow);
        } else {
            within(element, flow, content -> isNoteMark(content) ? content : List.of(new Styled(kind, content)));
        }
    }

    private void highlight(Element mark, Flow flow) {
        var comment = mark.attr("title").strip();
        within(mark, flow, content -> List.of(new Highlight(content, comment)));
    }

    private void bySpanStyle(Element span, Flow flow) {
        var kind = SpanStyle.of(span);
        if (kind.isPresent()) {
            style(span, flow, kind.get());
        } else {
            walk.ids().pend(span.id());
            walk.children(span, flow);
        }
    }

    private void within(Element element, Flow flow, Function<List<Inline>, List<Inline>> style) {
        walk.ids().pend(element.id());
        boolean hasRoom = walk.hasRoom(flow, 1);
        if (hasRoom) flow.open(style);
        walk.children(element, flow);
        if (hasRoom) flow.close();
    }

    /** Marks of notes are raised by every format, and need no other raising. */
    private static boolean isNoteMark(List<Inline> content) {
        return content.stream().allMatch(NoteRef.class::isInstance);
    }
}
