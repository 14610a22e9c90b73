// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.json;

import com.fasterxml.jackson.databind.JsonNode;
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
import dev.offprint.core.model.ListBlock;
import dev.offprint.core.model.MathBlock;
import dev.offprint.core.model.PageBreak;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Quote;
import dev.offprint.core.model.RawBlock;
import dev.offprint.core.model.Rule;
import dev.offprint.core.model.Table;
import java.util.List;

/** Blocks from JSON. */
final class BlockParser {
    private BlockParser() {}

    static Block block(String place, JsonNode json) {
        return Fields.read(place, json, BlockParser::object);
    }

    static Figure figure(String place, JsonNode json) {
        if (block(place, json) instanceof Figure figure) return figure;
        throw new IllegalArgumentException(place + ": expected a figure");
    }

    static List<Block> content(Fields fields, String key) {
        return fields.list(key, BlockParser::block);
    }

    private static Block object(Fields fields) {
        var type = fields.text("type");
        var attributes = attributes(fields);
        return fields.make(() -> switch (type) {
            case "paragraph" ->
                new Paragraph(
                        attributes, fields.constant("role", Paragraph.Role.class, Paragraph.Role.BODY), text(fields));
            case "heading" -> new Heading(attributes, fields.number("level", 0), text(fields));
            case "quote" -> quote(attributes, fields);
            case "list" -> list(attributes, fields);
            case "definition-list" -> new DefinitionList(attributes, fields.list("entries", in(BlockParser::entry)));
            case "figure" -> figure(attributes, fields);
            case "gallery" ->
                new Gallery(attributes, fields.list("figures", BlockParser::figure), content(fields, "caption"));
            case "table" -> table(attributes, fields);
            case "code" ->
                new CodeBlock(attributes, fields.optionalText("programmingLanguage"), fields.textOr("text", ""));
            case "math" ->
                new MathBlock(attributes, fields.required("maths", InlineParser::maths), fields.optionalText("label"));
            case "aside" -> aside(attributes, fields);
            case "embed" -> embed(attributes, fields);
            case "page-break" -> new PageBreak(attributes);
            case "rule" -> new Rule(attributes);
            case "group" -> new Group(attributes, fields.optionalText("role"), content(fields, "content"));
            case "raw" -> new RawBlock(attributes, fields.text("format"), fields.text("text"));
            default -> throw new IllegalArgumentException("\"" + type + "\" is no type of block");
        });
    }

    private static Attributes attributes(Fields fields) {
        return fields.make(() -> new Attributes(
                fields.optionalText("id"),
                fields.optionalText("language"),
                fields.constant("direction", Direction.class)));
    }

    private static List<Inline> text(Fields fields) {
        return InlineParser.content(fields, "content");
    }

    private static Block quote(Attributes attributes, Fields fields) {
        return new Quote(
                attributes,
                fields.constant("kind", Quote.Kind.class, Quote.Kind.BLOCK),
                content(fields, "content"),
                InlineParser.content(fields, "attribution"));
    }

    private static Block list(Attributes attributes, Fields fields) {
        return new ListBlock(
                attributes,
                fields.flag("ordered"),
                fields.number("start", 1),
                fields.list("items", in(BlockParser::item)));
    }

    private static ListBlock.Item item(Fields fields) {
        return new ListBlock.Item(
                fields.constant("task", ListBlock.TaskState.class, ListBlock.TaskState.NONE),
                content(fields, "content"));
    }

    private static DefinitionList.Entry entry(Fields fields) {
        return fields.make(() -> new DefinitionList.Entry(
                fields.list("terms", (place, json) -> Fields.list(place, json, InlineParser::inline)),
                fields.list("descriptions", (place, json) -> Fields.list(place, json, BlockParser::block))));
    }

    private static Block figure(Attributes attributes, Fields fields) {
        return new Figure(
                attributes,
                fields.required("image", InlineParser::image),
                content(fields, "caption"),
                InlineParser.content(fields, "credit"));
    }

    private static Block table(Attributes attributes, Fields fields) {
        return new Table(
                attributes,
                content(fields, "caption"),
                fields.texts("columns").stream()
                        .map(name -> Names.constant(Table.Alignment.class, name))
                        .toList(),
                fields.list("head", in(BlockParser::row)),
                fields.list("body", in(BlockParser::row)),
                fields.list("foot", in(BlockParser::row)));
    }

    private static Table.Row row(Fields fields) {
        return new Table.Row(fields.list("cells", in(BlockParser::cell)));
    }

    private static Table.Cell cell(Fields fields) {
        return fields.make(() -> new Table.Cell(
                fields.flag("header"),
                fields.number("columnSpan", 1),
                fields.number("rowSpan", 1),
                fields.constant("alignment", Table.Alignment.class),
                content(fields, "content")));
    }

    private static Block aside(Attributes attributes, Fields fields) {
        return new Aside(
                attributes,
                fields.constant("kind", Aside.Kind.class, Aside.Kind.BOX),
                InlineParser.content(fields, "title"),
                content(fields, "content"));
    }

    private static Block embed(Attributes attributes, Fields fields) {
        return new Embed(
                attributes,
                fields.text("address"),
                fields.optionalText("provider"),
                fields.optionalText("title"),
                content(fields, "caption"));
    }

    private static <T> Fields.Reader<T> in(java.util.function.Function<Fields, T> reader) {
        return (place, json) -> Fields.read(place, json, reader);
    }
}
