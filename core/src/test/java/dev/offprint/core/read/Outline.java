// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Aside;
import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.CodeBlock;
import dev.offprint.core.model.DefinitionList;
import dev.offprint.core.model.Embed;
import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Gallery;
import dev.offprint.core.model.Group;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.Image;
import dev.offprint.core.model.ListBlock;
import dev.offprint.core.model.MathBlock;
import dev.offprint.core.model.PageBreak;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Quote;
import dev.offprint.core.model.RawBlock;
import dev.offprint.core.model.Rule;
import dev.offprint.core.model.Table;
import java.util.List;
import java.util.Locale;

/** An article as lines of text that a person can write and compare: one line a block, indented by nesting. */
public final class Outline implements Block.Visitor<String> {
    private final String indent;

    private Outline(String indent) {
        this.indent = indent;
    }

    /** The whole article. */
    public static String of(Article article) {
        var outline = new StringBuilder(MetadataOutline.of(article.metadata()));
        outline.append("---\n").append(of(article.body()));
        for (var note : article.notes())
            outline.append("note ").append(note.id()).append('\n').append(new Outline("  ").all(note.content()));
        for (var work : article.references())
            outline.append("reference ")
                    .append(work.id())
                    .append(' ')
                    .append(InlineOutline.of(work.content()))
                    .append(work.url() == null ? "" : " <" + work.url() + ">")
                    .append('\n');
        for (var asset : article.assets())
            outline.append("asset ")
                    .append(asset.id())
                    .append(' ')
                    .append(asset.mediaType())
                    .append('\n');
        return outline.toString();
    }

    /** Blocks alone. */
    public static String of(List<Block> blocks) {
        return new Outline("").all(blocks);
    }

    private String all(List<Block> blocks) {
        var all = new StringBuilder();
        for (var block : blocks) all.append(block.accept(this));
        return all.toString();
    }

    private String inner(List<Block> blocks) {
        return new Outline(indent + "  ").all(blocks);
    }

    private String line(String name, Attributes attributes, String rest) {
        var id = attributes.id() == null ? "" : "#" + attributes.id();
        var language = attributes.language() == null ? "" : "@" + attributes.language();
        var direction = attributes.direction() == null
                ? ""
                : "@" + attributes.direction().name().toLowerCase(Locale.ROOT);
        return indent + name + id + language + direction + (rest.isEmpty() ? "" : " " + rest) + "\n";
    }

    static String image(Image image) {
        var alt = image.alt();
        var text = alt instanceof AltText.Known known
                ? "\"" + known.text() + "\""
                : alt instanceof AltText.Decorative ? "decorative" : "alt unknown";
        return "<" + image.address() + "> " + (image.assetId() == null ? "missing" : image.assetId()) + " " + text;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String paragraph(Paragraph p) {
        var name = p.role() == Paragraph.Role.BODY ? "p" : name(p.role());
        return line(name, p.attributes(), InlineOutline.of(p.content()));
    }

    @Override
    public String heading(Heading h) {
        return line("h" + h.level(), h.attributes(), InlineOutline.of(h.content()));
    }

    @Override
    public String quote(Quote q) {
        var name = q.kind() == Quote.Kind.PULL ? "pull-quote" : "quote";
        var by = q.attribution().isEmpty() ? "" : "— " + InlineOutline.of(q.attribution());
        return line(name, q.attributes(), by) + inner(q.content());
    }

    @Override
    public String list(ListBlock list) {
        var text = new StringBuilder(line("list", list.attributes(), list.ordered() ? "from " + list.start() : ""));
        for (var item : list.items()) {
            var task = item.task() == ListBlock.TaskState.NONE ? "" : " " + name(item.task());
            text.append(indent).append("- item").append(task).append('\n').append(inner(item.content()));
        }
        return text.toString();
    }

    @Override
    public String definitionList(DefinitionList list) {
        var text = new StringBuilder(line("definitions", list.attributes(), ""));
        for (var entry : list.entries()) {
            for (var term : entry.terms())
                text.append(indent)
                        .append("- term ")
                        .append(InlineOutline.of(term))
                        .append('\n');
            for (var description : entry.descriptions())
                text.append(indent).append("- means\n").append(inner(description));
        }
        return text.toString();
    }

    @Override
    public String figure(Figure f) {
        var credit = f.credit().isEmpty() ? "" : " © " + InlineOutline.of(f.credit());
        return line("figure", f.attributes(), image(f.image()) + credit) + inner(f.caption());
    }

    @Override
    public String gallery(Gallery g) {
        return line("gallery", g.attributes(), "") + inner(List.copyOf(g.figures())) + inner(g.caption());
    }

    @Override
    public String table(Table t) {
        var text = new StringBuilder(
                line("table", t.attributes(), t.columns().toString().toLowerCase(Locale.ROOT)));
        text.append(inner(t.caption()));
        rows(text, "head", t.head());
        rows(text, "row", t.body());
        rows(text, "foot", t.foot());
        return text.toString();
    }

    private void rows(StringBuilder text, String name, List<Table.Row> rows) {
        for (var row : rows) {
            text.append(indent).append("- ").append(name).append('\n');
            for (var cell : row.cells())
                text.append(indent).append("  ").append(cell(cell)).append('\n');
        }
    }

    private static String cell(Table.Cell cell) {
        var spans = cell.columnSpan() * cell.rowSpan() == 1 ? "" : " " + cell.columnSpan() + "x" + cell.rowSpan();
        var aligned = cell.alignment() == null ? "" : " " + name(cell.alignment());
        var content = of(cell.content()).strip().replace("\n", " / ");
        return (cell.header() ? "th" : "td") + spans + aligned + " | " + content;
    }

    @Override
    public String code(CodeBlock code) {
        var language = code.programmingLanguage() == null ? "" : code.programmingLanguage();
        return line("code", code.attributes(), language) + code.text().indent(indent.length() + 2);
    }

    @Override
    public String math(MathBlock math) {
        return line("math", math.attributes(), InlineOutline.maths(math.maths()));
    }

    @Override
    public String aside(Aside aside) {
        var title = InlineOutline.of(aside.title());
        return line("aside", aside.attributes(), name(aside.kind()) + " " + title) + inner(aside.content());
    }

    @Override
    public String embed(Embed e) {
        var title = e.title() == null ? "" : " \"" + e.title() + "\"";
        var provider = e.provider() == null ? "" : " by " + e.provider();
        return line("embed", e.attributes(), "<" + e.address() + ">" + provider + title) + inner(e.caption());
    }

    @Override
    public String pageBreak(PageBreak pageBreak) {
        return line("page-break", pageBreak.attributes(), "");
    }

    @Override
    public String rule(Rule rule) {
        return line("rule", rule.attributes(), "");
    }

    @Override
    public String group(Group group) {
        return line("group", group.attributes(), group.role() == null ? "" : group.role()) + inner(group.content());
    }

    @Override
    public String raw(RawBlock raw) {
        return line("raw", raw.attributes(), raw.format() + ": " + raw.text().replace("\n", "⏎"));
    }
}
