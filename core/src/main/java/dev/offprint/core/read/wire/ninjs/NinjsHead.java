// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.ninjs;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.read.Edition;
import dev.offprint.core.read.Source;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Looks for the version of an item without building the rest of it. Stateless. */
final class NinjsHead {
    private static final Set<String> WANTED = Set.of("uri", "version", "versioncreated", "versionCreated");

    private NinjsHead() {}

    static Optional<Edition> edition(Source source) {
        var found = JsonNodeFactory.instance.objectNode();
        try (var in = source.bytes().open();
                var json = NinjsJson.mapper(Limits.STANDARD).getFactory().createParser(in)) {
            if (json.nextToken() != JsonToken.START_OBJECT) return Optional.empty();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var name = json.currentName();
                boolean isScalar = json.nextToken().isScalarValue();
                if (isScalar && WANTED.contains(name)) found.put(name, json.getText());
                else json.skipChildren();
            }
        } catch (IOException e) {
            return NinjsReader.edition(found); // reading it will say what is wrong
        }
        return NinjsReader.edition(found);
    }
}
