// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Citation;
import dev.offprint.core.model.CrossReference;
import dev.offprint.core.model.Direction;
import dev.offprint.core.model.Highlight;
import dev.offprint.core.model.Image;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.InlineImage;
import dev.offprint.core.model.LangSpan;
import dev.offprint.core.model.LineBreak;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.MathInline;
import dev.offprint.core.model.Maths;
import dev.offprint.core.model.NoteRef;
import dev.offprint.core.model.RawInline;
import dev.offprint.core.model.Ruby;
import dev.offprint.core.model.Styled;
import dev.offprint.core.model.Text;
import java.util.List;

/** Inlines from JSON. */
final class InlineParser {
    private InlineParser() {}

    static Inline inline(String place, JsonNode json) {
        return json.isTextual() ? new Text(json.textValue()) : Fields.read(place, json, InlineParser::object);
    }

    static List<Inline> content(Fields fields, String key) {
        return fields.list(key, InlineParser::inline);
    }

    static Image image(String place, JsonNode json) {
        return Fields.read(
                place,
                json,
                fields -> new Image(fields.textOr("address", ""), fields.optionalText("asset"), alt(fields)));
    }

    static Maths maths(String place, JsonNode json) {
        return Fields.read(
                place,
                json,
                fields -> fields.make(() -> new Maths(fields.optionalText("tex"), fields.optionalText("mathml"))));
    }

    private static AltText alt(Fields fields) {
        boolean decorative = fields.flag("decorative");
        var text = fields.optionalText("alt");
        if (text != null && decorative) throw fields.wrong("a decorative picture has no \"alt\"");
        if (text != null) return fields.make(() -> new AltText.Known(text));
        return decorative ? new AltText.Decorative() : new AltText.Unknown();
    }

    private static Inline object(Fields fields) {
        var type = fields.text("type");
        return fields.make(() -> switch (type) {
            case "link" -> new Link(fields.text("target"), fields.optionalText("title"), content(fields));
            case "cross-reference" -> new CrossReference(fields.text("target"), content(fields));
            case "image" -> new InlineImage(fields.required("image", InlineParser::image));
            case "line-break" -> new LineBreak();
            case "note-ref" -> new NoteRef(fields.text("note"));
            case "citation" -> new Citation(fields.texts("references"), content(fields));
            case "math" -> new MathInline(fields.required("maths", InlineParser::maths));
            case "ruby" -> new Ruby(content(fields), fields.textOr("annotation", ""));
            case "lang-span" ->
                new LangSpan(
                        fields.optionalText("language"),
                        fields.constant("direction", Direction.class),
                        content(fields));
            case "highlight" -> new Highlight(content(fields), fields.textOr("comment", ""));
            case "raw" -> new RawInline(fields.text("format"), fields.text("text"));
            default -> new Styled(Names.constant(Styled.Kind.class, type), content(fields));
        });
    }

    private static List<Inline> content(Fields fields) {
        return content(fields, "content");
    }
}
