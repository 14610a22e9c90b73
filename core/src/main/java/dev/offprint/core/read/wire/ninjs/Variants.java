// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The variants of a headline, description or body: fields with endings ({@code body_xhtml}) in ninjs 1.x, objects with
 * roles from 2.0 on.
 */
final class Variants {
    private final List<Variant> all = new ArrayList<>();

    /**
     * One of them.
     *
     * @param role in lower case; may be empty
     * @param type media type in lower case; may be empty
     */
    record Variant(String role, String type, String value) {
        /** Whether it is HTML, by what it says of itself, else by its looks. */
        boolean isHtml() {
            if (type.contains("html") || role.contains("html")) return true;
            return !isPlain() && value.matches("(?s).*<(?:p|div|br|h[1-6]|section|article|ul|ol|html)\\b.*");
        }

        /** Whether it is NITF, written out. */
        boolean isNitf() {
            return (type.contains("nitf") || role.contains("nitf") || type.contains("xml")) && value.contains("<nitf");
        }

        /** The lower, the more of the text's form it keeps. */
        int rank() {
            return isNitf() ? 1 : isHtml() ? 0 : 2;
        }

        /** Whether it is some other markup, which can't be read here. */
        boolean isForeign() {
            boolean isMarkup = value.stripLeading().matches("(?s)<[A-Za-z?!].*");
            return !isHtml()
                    && !isNitf()
                    && (type.contains("xml") || type.contains("json") || (isMarkup && !isPlain()));
        }

        private boolean isPlain() {
            return type.equals("text/plain") || role.equals("text");
        }
    }

    /** @param one of them as 1.x calls it, {@code body}; its plural is the name of the list */
    Variants(JsonNode item, String one, String several) {
        for (var object : Fields.objects(item, several)) {
            var value = Fields.text(object, "value", "literal").orElse("");
            add(
                    Fields.text(object, "role").orElse(""),
                    Fields.text(object, "contenttype", "mimetype").orElse(""),
                    value);
        }
        for (var field : item.properties()) {
            var name = field.getKey().toLowerCase(Locale.ROOT);
            boolean isVariant = name.equals(one) || name.startsWith(one + "_");
            if (isVariant && field.getValue().isTextual()) {
                add(
                        name.substring(Math.min(name.length(), one.length() + 1)),
                        "",
                        field.getValue().asText());
            }
        }
    }

    private void add(String role, String type, String value) {
        if (value.isBlank()) return;
        all.add(new Variant(role.toLowerCase(Locale.ROOT), type.toLowerCase(Locale.ROOT), value.strip()));
    }

    List<Variant> all() {
        return all;
    }

    /** The one of the first of these roles that there is, an empty role for none. */
    Optional<Variant> ofRole(String... roles) {
        for (var role : roles) {
            var found = all.stream().filter(v -> v.role().equals(role)).findFirst();
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }
}
