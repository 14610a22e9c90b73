// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Citation;
import dev.offprint.core.model.CrossReference;
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

/** Inlines as JSON: text as a string, everything else as an object with a type. */
final class InlineNodes implements Inline.Visitor<JsonNode> {
    static final InlineNodes WRITER = new InlineNodes();

    private InlineNodes() {}

    static ArrayNode of(List<Inline> inlines) {
        var array = JsonNodeFactory.instance.arrayNode(inlines.size());
        for (var inline : inlines) array.add(inline.accept(WRITER));
        return array;
    }

    static ObjectNode image(Image image) {
        return Node.of()
                .with("address", image.address())
                .with("asset", image.assetId())
                .with("alt", image.alt() instanceof AltText.Known known ? known.text() : null)
                .with("decorative", image.alt() instanceof AltText.Decorative)
                .json();
    }

    static ObjectNode maths(Maths maths) {
        return Node.of().with("tex", maths.tex()).with("mathml", maths.mathml()).json();
    }

    @Override
    public JsonNode text(Text text) {
        return JsonNodeFactory.instance.textNode(text.text());
    }

    @Override
    public JsonNode styled(Styled styled) {
        return Node.ofType(Names.of(styled.kind()))
                .with("content", of(styled.content()))
                .json();
    }

    @Override
    public JsonNode link(Link link) {
        return Node.ofType("link")
                .with("target", link.target())
                .with("title", link.title())
                .with("content", of(link.content()))
                .json();
    }

    @Override
    public JsonNode crossReference(CrossReference reference) {
        return Node.ofType("cross-reference")
                .with("target", reference.target())
                .with("content", of(reference.content()))
                .json();
    }

    @Override
    public JsonNode image(InlineImage image) {
        return Node.ofType("image").with("image", image(image.image())).json();
    }

    @Override
    public JsonNode lineBreak(LineBreak lineBreak) {
        return Node.ofType("line-break").json();
    }

    @Override
    public JsonNode noteRef(NoteRef reference) {
        return Node.ofType("note-ref").with("note", reference.noteId()).json();
    }

    @Override
    public JsonNode citation(Citation citation) {
        return Node.ofType("citation")
                .withTexts("references", citation.referenceIds())
                .with("content", of(citation.content()))
                .json();
    }

    @Override
    public JsonNode math(MathInline math) {
        return Node.ofType("math").with("maths", maths(math.maths())).json();
    }

    @Override
    public JsonNode ruby(Ruby ruby) {
        return Node.ofType("ruby")
                .with("annotation", ruby.annotation())
                .with("content", of(ruby.base()))
                .json();
    }

    @Override
    public JsonNode langSpan(LangSpan span) {
        return Node.ofType("lang-span")
                .with("language", span.language())
                .with("direction", span.direction(), null)
                .with("content", of(span.content()))
                .json();
    }

    @Override
    public JsonNode highlight(Highlight highlight) {
        return Node.ofType("highlight")
                .withText("comment", highlight.comment())
                .with("content", of(highlight.content()))
                .json();
    }

    @Override
    public JsonNode raw(RawInline raw) {
        return Node.ofType("raw")
                .with("format", raw.format())
                .with("text", raw.text())
                .json();
    }
}
