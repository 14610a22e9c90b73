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
import dev.offprint.core.model.ListBlock;
import dev.offprint.core.model.MathBlock;
import dev.offprint.core.model.PageBreak;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Quote;
import dev.offprint.core.model.RawBlock;
import dev.offprint.core.model.Rule;
import dev.offprint.core.model.Table;
import dev.offprint.core.render.RenderProblems;
import dev.offprint.core.text.Slug;
import dev.offprint.epub.xml.Markup;
import java.util.List;
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
        for (var block : blocks) one(block);
        return out;
    }

    private void one(Block block) {
        scope.checkTime();
        block.accept(this);
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
                one(blocks.get(i));
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
        out.open("p", scope.attributes(paragraph, "class", cssClass(paragraph)));
        if (lead != null) lead.run();
        inlines.write(paragraph.content());
        if (trail != null) trail.run();
        return out.end();
    }

    @SuppressWarnings("ReferenceEquality") // an equal paragraph further on opens nothing
    private @Nullable String cssClass(Paragraph paragraph) {
        if (paragraph == scope.design().opener()) return "drop-cap";
        return paragraph.role() == Paragraph.Role.BODY ? null : BesideWriter.css(paragraph.role());
    }

    @Override
    public Markup heading(Heading heading) {
        var id = scope.anchors().idOf(heading);
        if (id == null) id = scope.anchors().claim("section");
        var entered =
                !surroundings.beside() && outline.add(heading, scope.design().number(heading), file, id);
        return new HeadingWriter(scope, out, inlines)
                .write(heading, entered ? id : scope.anchors().idOf(heading), surroundings.inHeaderCell());
    }

    @Override
    public Markup quote(Quote quote) {
        return new BesideWriter(scope, out, this).quote(quote);
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
        return new BesideWriter(scope, out, this).aside(aside);
    }

    @Override
    public Markup embed(Embed embed) {
        return new BesideWriter(scope, out, this).embed(embed);
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
        scope.tell(RenderProblems.raw(raw.format(), scope.article().origin().name()));
        if (raw.attributes().id() == null) return out;
        return out.open("div", scope.attributes(raw)).end();
    }
}
