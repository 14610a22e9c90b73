// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Asset;
import dev.offprint.core.model.Note;
import dev.offprint.core.model.Origin;
import dev.offprint.core.model.Reference;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/**
 * Writes articles in the canonical JSON form: UTF-8, block by block, pictures included as Base64. The same article gives
 * the same bytes. Thread-safe.
 */
public final class ArticleJsonWriter {
    private static final JsonFactory FACTORY =
            new ObjectMapper().getFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final boolean indented;

    /** For machines: one line. */
    public ArticleJsonWriter() {
        this(false);
    }

    private ArticleJsonWriter(boolean indented) {
        this.indented = indented;
    }

    /** For people: indented. */
    public static ArticleJsonWriter indented() {
        return new ArticleJsonWriter(true);
    }

    /**
     * Writes one article; does not close the stream.
     *
     * @throws IOException the stream or an asset's bytes fail
     */
    public void write(Article article, OutputStream out) throws IOException {
        try (var json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            if (indented) json.setPrettyPrinter(printer());
            json.writeStartObject();
            text(json, article);
            assets(json, article.assets());
            origin(json, article.origin());
            json.writeEndObject();
        }
    }

    /** The bytes that tell two texts apart: the canonical form without pictures and origin. */
    public static byte[] fingerprint(Article article) {
        var out = new ByteArrayOutputStream();
        try (var json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            text(json, article);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }

    private static void text(JsonGenerator json, Article article) throws IOException {
        json.writeNumberField("offprint", ArticleJsonReader.VERSION);
        json.writePOJOField("metadata", MetadataNodes.of(article.metadata()));
        array(json, "body", article.body(), BlockNodes::of);
        array(json, "notes", article.notes(), ArticleJsonWriter::note);
        array(json, "references", article.references(), ArticleJsonWriter::reference);
    }

    private static <T> void array(JsonGenerator json, String key, List<T> values, Function<T, JsonNode> writer)
            throws IOException {
        if (values.isEmpty()) return;
        json.writeArrayFieldStart(key);
        for (var value : values) json.writeTree(writer.apply(value));
        json.writeEndArray();
    }

    private static JsonNode note(Note note) {
        return Node.of()
                .with("id", note.id())
                .with("content", BlockNodes.of(note.content()))
                .json();
    }

    private static JsonNode reference(Reference reference) {
        return Node.of()
                .with("id", reference.id())
                .with("content", InlineNodes.of(reference.content()))
                .with("identifiers", reference.identifiers(), MetadataNodes::identifier)
                .with("url", reference.url())
                .json();
    }

    private static void assets(JsonGenerator json, List<Asset> assets) throws IOException {
        if (assets.isEmpty()) return;
        json.writeArrayFieldStart("assets");
        for (var asset : assets) {
            json.writeStartObject();
            json.writeStringField("id", asset.id());
            json.writeStringField("mediaType", asset.mediaType());
            json.writeStringField("sha256", asset.sha256());
            json.writeFieldName("data");
            try (var in = asset.bytes().open()) {
                json.writeBinary(in, Math.toIntExact(asset.length()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void origin(JsonGenerator json, Origin origin) throws IOException {
        if (origin.equals(Origin.NONE)) return;
        json.writePOJOField(
                "origin",
                Node.of()
                        .withText("name", origin.name())
                        .with("format", origin.format())
                        .json());
    }

    private static DefaultPrettyPrinter printer() {
        var indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
