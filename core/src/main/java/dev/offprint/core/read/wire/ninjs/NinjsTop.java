// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.ninjs;

import com.fasterxml.jackson.core.JsonToken;
import dev.offprint.core.limits.Limits;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * What stands at the top of an object of JSON, of which only the beginning may be there; what its members hold is not
 * looked at, so that a list of items is not taken for one.
 *
 * @param names of its fields
 * @param type what the field of that name says; may be empty
 */
record NinjsTop(Set<String> names, String type) {
    static NinjsTop of(String text) {
        var names = new HashSet<String>();
        var type = "";
        try (var json = NinjsJson.mapper(Limits.STANDARD).getFactory().createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) return new NinjsTop(names, type);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var name = json.currentName();
                names.add(name);
                boolean isText = json.nextToken() == JsonToken.VALUE_STRING;
                if (isText && name.equals("type")) type = json.getText();
                json.skipChildren();
            }
        } catch (IOException e) {
            return new NinjsTop(names, type); // where the beginning ends
        }
        return new NinjsTop(names, type);
    }

    boolean has(Set<String> some) {
        return !Collections.disjoint(names, some);
    }
}
