// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Notes of the block editor, which are kept as JSON beside the text that has their marks. Stateless. */
final class BlockNotes {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private BlockNotes() {}

    /**
     * The list of notes as HTML.
     *
     * @param json empty when a post has none
     */
    static String list(String json) {
        var list = new StringBuilder();
        for (var note : notes(json)) {
            var id = note.path("id").asText();
            if (!id.matches("[\\w-]+")) continue;
            var back = " <a href=\"#" + id + "-link\">\u21A9</a>";
            list.append(NoteText.item(id, note.path("content").asText() + back));
        }
        return NoteText.list(list);
    }

    private static JsonNode notes(String json) {
        try {
            return json.isBlank() ? JSON.createArrayNode() : JSON.readTree(json);
        } catch (JsonProcessingException e) { // some other plug-in's
            return JSON.createArrayNode();
        }
    }
}
