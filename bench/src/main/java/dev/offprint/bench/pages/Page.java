// SPDX-License-Identifier: Apache-2.0
package dev.offprint.bench.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A page whose article is known.
 *
 * @param form which of the forms it came in
 * @param address where it was published
 * @param text the text of the article; empty where only snippets are known
 * @param with what must be in the text
 * @param without what must not
 * @param facts the metadata that are known, by field
 */
record Page(
        Form form,
        String name,
        Path file,
        String address,
        String text,
        List<String> with,
        List<String> without,
        Map<String, JsonNode> facts) {
    /** How what is known was written down. */
    enum Form {
        /** A folder of source.html, expected.html and expected-metadata.json. */
        READABILITY,
        /** evaldata.json with snippets that must and must not be in the text. */
        SNIPPETS,
        /** A JSON file of a publisher with titles, authors, dates and paragraphs. */
        PARAGRAPHS
    }

    boolean isThere() {
        return Files.isRegularFile(file);
    }

    /** Nothing of one that is not there. */
    byte[] html() throws IOException {
        if (!isThere()) return new byte[0];
        if (!file.toString().endsWith(".gz")) return Files.readAllBytes(file);
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }
}
