// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.model.Aside;
import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.CodeBlock;
import dev.offprint.core.model.DefinitionList;
import dev.offprint.core.model.Direction;
import dev.offprint.core.model.Embed;
import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Gallery;
import dev.offprint.core.model.Group;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.ListBlock;
import dev.offprint.core.model.MathBlock;
import dev.offprint.core.model.PageBreak;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Quote;
import dev.offprint.core.model.RawBlock;
import dev.offprint.core.model.Rule;
import dev.offprint.core.model.Table;
import dev.offprint.core.model.Text;
import dev.offprint.core.text.Slug;
import dev.offprint.epub.xml.Markup;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes blocks. */
final class BlockWriter implements Block.Visitor<Markup> {
    private final Scope scope;
    private final String file;
    private final Markup out;
    private final InlineWriter inlines;
    private final Outline outline;
    private final Surroundings surroundings = new Surroundings();

    BlockWriter(Scope scope, String file, Markup out, Outline outline) {
        this.scope = scope;
        this.file = file;
        this.out = out;
        this.inlines = new InlineWriter(scope, file, out);
        this.outline = outline;
    }

    Markup write(List<Block> blocks) {
        for (var block : blocks) block.accept(this);
        return out;
    }

    InlineWriter inlines() {
        return inlines;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** Writes blocks with something at the start of the first paragraph and at the end of the last one; null: nothing. */
    Markup framed(List<Block> blocks, @Nullable Runnable lead, @Nullable Runnable trail) {
        int last = blocks.size() - 1;
        if (blocks.isEmpty() || !(blocks.get(0) instanceof Paragraph)) alone(lead);
        for (int i = 0; i <= last; i++) {
            if (blocks.get(i) instanceof Paragraph paragraph) {
                paragraph(paragraph, i == 0 ? lead : null, i == last ? trail : null);
            } else {
                blocks.get(i).accept(this);
            }
        }
        if (blocks.isEmpty() || !(blocks.get(last) instanceof Paragraph)) alone(trail);
        return out;
    }

    private void alone(@Nullable Runnable content) {
        if (content == null) return;
        out.open("p");
        content.run();
        out.end();
    }

    @Override
    public Markup paragraph(Paragraph paragraph) {
        return paragraph(paragraph, null, null);
    }

    private Markup paragraph(Paragraph paragraph, @Nullable Runnable lead, @Nullable Runnable trail) {
        out.open("p", scope.attributes(paragraph, "class", cssClass(paragraph.role())));
        if (lead != null) lead.run();
        inlines.write(paragraph.content());
        if (trail != null) trail.run();
        return out.end();
    }

    private static @Nullable String cssClass(Paragraph.Role role) {
        return role == Paragraph.Role.BODY ? null : css(role);
    }

    private static String css(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Markup heading(Heading heading) {
        var id = scope.anchors().idOf(heading);
        if (id == null) id = scope.anchors().claim("section");
        var entered = !surroundings.beside() && outline.add(heading, file, id);
        return new HeadingWriter(scope, out, inlines)
                .write(heading, entered ? id : scope.anchors().idOf(heading), surroundings.inHeaderCell());
    }

    @Override
    public Markup quote(Quote quote) {
        boolean pull = quote.kind() == Quote.Kind.PULL;
        if (!pull) out.open("blockquote", scope.attributes(quote));
        else if (surroundings.inHeaderCell()) out.open("div", scope.attributes(quote, "class", "pull-quote"));
        else
            out.open(
                    "aside",
                    scope.attributes(quote, "class", "pull-quote", "epub:type", "pullquote", "role", "doc-pullquote"));
        surroundings.beside(() -> write(quote.content()));
        line("attribution", quote.attribution());
        return out.end();
    }

    @Override
    public Markup list(ListBlock list) {
        return new ListWriter(scope, out, this).list(list);
    }

    @Override
    public Markup definitionList(DefinitionList list) {
        return new ListWriter(scope, out, this).definitions(list);
    }

    @Override
    public Markup figure(Figure figure) {
        return new FigureWriter(scope, out, this).figure(figure);
    }

    @Override
    public Markup gallery(Gallery gallery) {
        return new FigureWriter(scope, out, this).gallery(gallery);
    }

    @Override
    public Markup table(Table table) {
        return new TableWriter(scope, out, this).table(table);
    }

    @Override
    public Markup code(CodeBlock code) {
        var language = code.programmingLanguage() == null ? "" : Slug.of(code.programmingLanguage());
        if (scope.codeDirection() == null) out.open("pre", scope.attributes(code));
        else out.open("pre", scope.attributes(new CodeBlock(leftToRight(code.attributes()), null, "")));
        out.open("code", "class", language.isEmpty() ? null : "language-" + language);
        return out.text(code.text()).close().end();
    }

    /** Code runs from left to right among other text too, unless it says otherwise itself. */
    private static Attributes leftToRight(Attributes own) {
        var direction = own.direction() == null ? Direction.LEFT_TO_RIGHT : own.direction();
        return new Attributes(own.id(), own.language(), direction);
    }

    @Override
    public Markup math(MathBlock math) {
        out.open("div", scope.attributes(math, "class", "math"));
        new MathWriter(scope, out).write(math.maths(), true);
        if (math.label() != null)
            out.open("span", "class", "label").text(" " + math.label()).close();
        return out.end();
    }

    @Override
    public Markup aside(Aside aside) {
        boolean tip = aside.kind() == Aside.Kind.TIP && !surroundings.inHeaderCell();
        out.open(
                surroundings.inHeaderCell() ? "div" : "aside",
                scope.attributes(
                        aside,
                        "class",
                        "aside aside-" + css(aside.kind()),
                        "epub:type",
                        tip ? "tip" : null,
                        "role",
                        tip ? "doc-tip" : "note"));
        line("aside-title", aside.title());
        surroundings.beside(() -> write(aside.content()));
        return out.end();
    }

    private void line(String cssClass, List<Inline> content) {
        if (content.isEmpty()) return;
        out.open("p", "class", cssClass);
        inlines.write(content).end();
    }

    @Override
    public Markup embed(Embed embed) {
        var title = embed.title() == null ? embed.address() : embed.title();
        out.open("div", scope.attributes(embed, "class", "embed")).open("p");
        inlines.link(new Link(embed.address(), null, List.of(new Text(title))));
        if (embed.provider() != null) out.text(" (" + embed.provider() + ")");
        out.end();
        if (embed.caption().isEmpty()) return out.end();
        out.open("div", "class", "caption");
        surroundings.beside(() -> write(embed.caption()));
        return out.end().end();
    }

    @Override
    public Markup pageBreak(PageBreak pageBreak) {
        return out.open("div", scope.attributes(pageBreak, "class", "page-break"))
                .end();
    }

    @Override
    public Markup rule(Rule rule) {
        return out.empty("hr", scope.attributes(rule)).newLine();
    }

    @Override
    public Markup group(Group group) {
        var role = group.role() == null ? "" : " group-" + Slug.of(group.role());
        out.open("div", scope.attributes(group, "class", "group" + role));
        return write(group.content()).end();
    }

    @Override
    public Markup raw(RawBlock raw) {
        scope.warn("render.raw.dropped", file, "raw " + raw.format() + " was left out", "");
        if (raw.attributes().id() == null) return out;
        return out.open("div", scope.attributes(raw)).end();
    }
}
