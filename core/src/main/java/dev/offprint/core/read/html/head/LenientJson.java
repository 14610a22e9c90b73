// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.offprint.core.read.page.kind.Claims;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Reads the JSON that pages carry, which templates break in their ways: comments, trailing commas, CDATA, entities, bare
 * line ends. What cannot be mended gives the few facts that can be told by their names alone. Stateless.
 */
final class LenientJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .build();

    private static final Pattern OPENING =
            Pattern.compile("^\\s*(?:(?://|/\\*)?\\s*(?:<!\\[CDATA\\[|<!--)\\s*(?:\\*/)?)+");
    private static final Pattern CLOSING =
            Pattern.compile("(?:(?://|/\\*)?\\s*(?:\\]\\]>|-->)\\s*(?:\\*/)?)+\\s*;?\\s*$");

    /** Characters at the end in which a closing is looked for. */
    private static final int END = 100;

    /** A line end inside a text may be there raw; a quotation mark ends it. */
    private static final Pattern PAIR =
            Pattern.compile("\"(@type|headline|datePublished|dateModified|inLanguage)\"\\s*:"
                    + "\\s*\"([^\"\\\\]{1,400}+(?:\\\\.[^\"\\\\]{0,400}+){0,40}+)\"");

    private static final int LONGEST = 4_000_000;

    private LenientJson() {}

    /** The tree; empty when there is nothing in it that can be told. */
    static Optional<JsonNode> parse(String raw) {
        if (raw.isBlank() || raw.length() > LONGEST) return Optional.empty();
        var json = unwrapped(raw.strip());
        for (var text : List.of(json, Parser.unescapeEntities(json, false))) {
            try {
                var tree = JSON.readTree(text);
                if (tree != null && tree.isContainerNode()) return Optional.of(tree);
            } catch (JsonProcessingException e) {
                // falls through: mended in another way, or told by its names
            }
        }
        return pairs(json);
    }

    /** Without the comments and CDATA marks around it. */
    private static String unwrapped(String raw) {
        int end = Math.max(0, raw.length() - END);
        var closed = raw.substring(0, end) + CLOSING.matcher(raw.substring(end)).replaceFirst("");
        return OPENING.matcher(closed).replaceFirst("").strip();
    }

    private static Optional<JsonNode> pairs(String broken) {
        ObjectNode found = JSON.createObjectNode();
        var pair = PAIR.matcher(broken);
        while (pair.find()) {
            if (found.has(pair.group(1)) && !Claims.isArticleType(pair.group(2))) continue;
            found.put(pair.group(1), pair.group(2).replaceAll("\\\\(.)", "$1"));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }
}
