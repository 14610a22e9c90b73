// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import org.jsoup.nodes.Element;

/** The JSON that some elements carry in an attribute: what their platform makes them of. Stateless. */
final class Attributes {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 1_000_000;

    private Attributes() {}

    /** The tree; a missing node when there is none. */
    static JsonNode of(Element element) {
        var raw = element.attr("data-attrs");
        if (raw.isBlank() || raw.length() > LONGEST) return MissingNode.getInstance();
        try {
            return JSON.readTree(raw);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /** The first text of these names, which may be paths; empty when none has one. */
    static String text(JsonNode node, List<String> names) {
        for (var name : names) {
            var found = node.at("/" + name);
            if (found.isTextual() && !found.asText().isBlank())
                return found.asText().strip();
        }
        return "";
    }
}
