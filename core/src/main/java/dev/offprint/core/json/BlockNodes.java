// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
import dev.offprint.core.model.ListBlock;
import dev.offprint.core.model.MathBlock;
import dev.offprint.core.model.PageBreak;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Quote;
import dev.offprint.core.model.RawBlock;
import dev.offprint.core.model.Rule;
import dev.offprint.core.model.Table;
import java.util.List;

/** Blocks as JSON objects with a type. */
final class BlockNodes implements Block.Visitor<JsonNode> {
    static final BlockNodes WRITER = new BlockNodes();

    private BlockNodes() {}

    static JsonNode of(Block block) {
        return block.accept(WRITER);
    }

    static ArrayNode of(List<? extends Block> blocks) {
        var array = JsonNodeFactory.instance.arrayNode(blocks.size());
        for (var block : blocks) array.add(of(block));
        return array;
    }

    @Override
    public JsonNode paragraph(Paragraph paragraph) {
        return node("paragraph", paragraph)
                .with("role", paragraph.role(), Paragraph.Role.BODY)
                .with("content", InlineNodes.of(paragraph.content()))
                .json();
    }

    @Override
    public JsonNode heading(Heading heading) {
        return node("heading", heading)
                .with("level", heading.level(), 0)
                .with("content", InlineNodes.of(heading.content()))
                .json();
    }

    @Override
    public JsonNode quote(Quote quote) {
        return node("quote", quote)
                .with("kind", quote.kind(), Quote.Kind.BLOCK)
                .with("content", of(quote.content()))
                .with("attribution", InlineNodes.of(quote.attribution()))
                .json();
    }

    @Override
    public JsonNode list(ListBlock list) {
        return node("list", list)
                .with("ordered", list.ordered())
                .with("start", list.start(), 1)
                .all("items", list.items(), BlockNodes::item)
                .json();
    }

    @Override
    public JsonNode definitionList(DefinitionList list) {
        return node("definition-list", list)
                .all("entries", list.entries(), BlockNodes::entry)
                .json();
    }

    @Override
    public JsonNode figure(Figure figure) {
        return node("figure", figure)
                .with("image", InlineNodes.image(figure.image()))
                .with("caption", of(figure.caption()))
                .with("credit", InlineNodes.of(figure.credit()))
                .json();
    }

    @Override
    public JsonNode gallery(Gallery gallery) {
        return node("gallery", gallery)
                .with("figures", of(gallery.figures()))
                .with("caption", of(gallery.caption()))
                .json();
    }

    @Override
    public JsonNode table(Table table) {
        return node("table", table)
                .with("caption", of(table.caption()))
                .with("columns", table.columns(), column -> JsonNodeFactory.instance.textNode(Names.of(column)))
                .with("head", table.head(), BlockNodes::row)
                .with("body", table.body(), BlockNodes::row)
                .with("foot", table.foot(), BlockNodes::row)
                .json();
    }

    @Override
    public JsonNode code(CodeBlock code) {
        return node("code", code)
                .with("programmingLanguage", code.programmingLanguage())
                .with("text", code.text())
                .json();
    }

    @Override
    public JsonNode math(MathBlock math) {
        return node("math", math)
                .with("maths", InlineNodes.maths(math.maths()))
                .with("label", math.label())
                .json();
    }

    @Override
    public JsonNode aside(Aside aside) {
        return node("aside", aside)
                .with("kind", aside.kind(), Aside.Kind.BOX)
                .with("title", InlineNodes.of(aside.title()))
                .with("content", of(aside.content()))
                .json();
    }

    @Override
    public JsonNode embed(Embed embed) {
        return node("embed", embed)
                .with("address", embed.address())
                .with("provider", embed.provider())
                .with("title", embed.title())
                .with("caption", of(embed.caption()))
                .json();
    }

    @Override
    public JsonNode pageBreak(PageBreak pageBreak) {
        return node("page-break", pageBreak).json();
    }

    @Override
    public JsonNode rule(Rule rule) {
        return node("rule", rule).json();
    }

    @Override
    public JsonNode group(Group group) {
        return node("group", group)
                .with("role", group.role())
                .with("content", of(group.content()))
                .json();
    }

    @Override
    public JsonNode raw(RawBlock raw) {
        return node("raw", raw)
                .with("format", raw.format())
                .with("text", raw.text())
                .json();
    }

    private static Node node(String type, Block block) {
        return attributes(Node.ofType(type), block.attributes());
    }

    private static Node attributes(Node node, Attributes attributes) {
        return node.with("id", attributes.id())
                .with("language", attributes.language())
                .with("direction", attributes.direction(), null);
    }

    private static JsonNode item(ListBlock.Item item) {
        return Node.of()
                .with("task", item.task(), ListBlock.TaskState.NONE)
                .with("content", of(item.content()))
                .json();
    }

    private static JsonNode entry(DefinitionList.Entry entry) {
        return Node.of()
                .all("terms", entry.terms(), InlineNodes::of)
                .with("descriptions", entry.descriptions(), BlockNodes::of)
                .json();
    }

    private static JsonNode row(Table.Row row) {
        return Node.of().all("cells", row.cells(), BlockNodes::cell).json();
    }

    private static JsonNode cell(Table.Cell cell) {
        return Node.of()
                .with("header", cell.header())
                .with("columnSpan", cell.columnSpan(), 1)
                .with("rowSpan", cell.rowSpan(), 1)
                .with("alignment", cell.alignment(), null)
                .with("content", of(cell.content()))
                .json();
    }
}
