// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Asset;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Note;
import dev.offprint.core.model.Origin;
import dev.offprint.core.model.Reference;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Reads articles in the canonical JSON form. Thread-safe. */
public final class ArticleJsonReader {
    /** The version of the form that this release writes, and the newest that it reads. */
    public static final int VERSION = 1;

    private final JsonFactory factory;

    /** A reader that keeps to these limits. */
    public ArticleJsonReader(Limits limits) {
        // Each level of blocks takes up to five of JSON: object, items, item, content, inline.
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(Math.min(1000, 5 * limits.nesting() + 10))
                .maxDocumentLength(limits.inputBytes())
                .maxStringLength((int) Math.min(Integer.MAX_VALUE, 2 * limits.pictureBytes()))
                .build();
        factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build()
                .setCodec(new ObjectMapper());
    }

    /**
     * Reads one article; does not close the stream.
     *
     * @param name of the input, for messages
     * @throws OffprintException the input is no article in this form; says where, what and how to cure it
     */
    public Article read(String name, InputStream in) throws IOException {
        try (var json = factory.createParser(in)) {
            var draft = new Draft();
            try {
                return draft.read(json);
            } catch (IllegalArgumentException e) {
                int line = json.currentTokenLocation().getLineNr();
                throw new OffprintException(problem(name + ":" + line, String.valueOf(e.getMessage())), e);
            }
        } catch (JsonProcessingException e) {
            var location = e.getLocation();
            var place = location == null ? name : name + ":" + location.getLineNr();
            throw new OffprintException(
                    Problem.error(
                            "read.json", place, "not well-formed JSON: " + JsonFault.reason(e), "mend the JSON there"),
                    e);
        }
    }

    private static Problem problem(String place, String what) {
        return Problem.error("read.json", place, what, "the form is described in docs/article.schema.json");
    }

    /** An article while its fields come in, in whatever order. */
    private static final class Draft {
        private Metadata metadata = Metadata.NONE;
        private List<Block> body = List.of();
        private List<Note> notes = List.of();
        private List<Reference> references = List.of();
        private List<Asset> assets = List.of();
        private Origin origin = Origin.NONE;
        private int version;

        Article read(JsonParser json) throws IOException {
            if (json.nextToken() != JsonToken.START_OBJECT) throw new IllegalArgumentException("expected an object");
            while (json.nextToken() == JsonToken.FIELD_NAME) field(json.currentName(), json);
            if (version == 0) throw new IllegalArgumentException("\"offprint\", the version of the form, is missing");
            if (json.nextToken() != null) throw new IllegalArgumentException("something stands behind the article");
            return new Article(metadata, body, notes, references, assets, origin);
        }

        private void field(String key, JsonParser json) throws IOException {
            json.nextToken();
            switch (key) {
                case "offprint" -> version = version(tree(json));
                case "metadata" -> metadata = MetadataParser.metadata(key, tree(json));
                case "body" -> body = array(key, json, BlockParser::block);
                case "notes" -> notes = array(key, json, Draft::note);
                case "references" -> references = array(key, json, Draft::reference);
                case "assets" -> assets = array(key, json, Draft::asset);
                case "origin" -> origin = origin(key, tree(json));
                default -> throw new IllegalArgumentException("unknown field \"" + key + "\"");
            }
        }

        private static JsonNode tree(JsonParser json) throws IOException {
            return json.readValueAsTree();
        }

        private static int version(JsonNode json) {
            if (!json.isInt() || json.intValue() < 1)
                throw new IllegalArgumentException("offprint: expected a version");
            if (json.intValue() > VERSION) {
                throw new IllegalArgumentException("version " + json.intValue() + " of the form is newer than "
                        + VERSION + ", the newest that this release reads");
            }
            return json.intValue();
        }

        private static <T> List<T> array(String key, JsonParser json, Fields.Reader<T> reader) throws IOException {
            if (json.currentToken() != JsonToken.START_ARRAY)
                throw new IllegalArgumentException(key + ": expected an array");
            var values = new ArrayList<T>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                values.add(reader.read(key + "[" + values.size() + "]", tree(json)));
            }
            return values;
        }

        private static Note note(String place, JsonNode json) {
            return Fields.read(
                    place, json, f -> f.make(() -> new Note(f.text("id"), BlockParser.content(f, "content"))));
        }

        private static Reference reference(String place, JsonNode json) {
            return Fields.read(
                    place,
                    json,
                    f -> f.make(() -> new Reference(
                            f.text("id"),
                            InlineParser.content(f, "content"),
                            f.list("identifiers", MetadataParser::identifier),
                            f.optionalText("url"))));
        }

        private static Asset asset(String place, JsonNode json) {
            return Fields.read(
                    place,
                    json,
                    f -> f.make(() -> {
                        var bytes = Base64.getDecoder().decode(f.text("data"));
                        var asset = Asset.of(f.text("id"), f.text("mediaType"), bytes);
                        var expected = f.optionalText("sha256");
                        if (expected != null && !expected.equals(asset.sha256())) {
                            throw new IllegalArgumentException("the data are not those of the \"sha256\"");
                        }
                        return asset;
                    }));
        }

        private static Origin origin(String place, JsonNode json) {
            return Fields.read(place, json, f -> new Origin(f.textOr("name", ""), f.optionalText("format")));
        }
    }
}
