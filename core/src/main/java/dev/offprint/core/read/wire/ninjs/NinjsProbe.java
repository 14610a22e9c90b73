// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.core.read.JsonStart;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises ninjs by its fields, as nothing else tells it from other JSON. Stateless. */
final class NinjsProbe {
    /** Names that other JSON hardly has. */
    private static final List<String> OWN = List.of(
            "versioncreated",
            "versionCreated",
            "pubstatus",
            "pubStatus",
            "body_xhtml",
            "body_html",
            "body_text",
            "description_text",
            "description_xhtml",
            "description_caption",
            "copyrightholder",
            "copyrightnotice",
            "usageterms",
            "representationtype",
            "ednote",
            "slugline",
            "infosource",
            "infosources",
            "trustindicator",
            "trustindicators",
            "altids",
            "renditions",
            "associations",
            "rightsinfo",
            "charcount",
            "wordcount",
            "digitalsourcetype",
            "plannedCoverage",
            "eventDetails",
            "headlines",
            "bodies",
            "descriptions",
            "organisation",
            "organisations");

    private static final Pattern STANDARD = Pattern.compile("\"\\$?(?:standard|schema)\"\\s*:[^}]{0,300}ninjs");
    private static final Set<String> TYPES =
            Set.of("text", "audio", "video", "picture", "graphic", "composite", "component", "planning", "event");

    private static final Set<String> SCHEMA = Set.of("standard", "$standard", "schema", "$schema");

    private NinjsProbe() {}

    static Likelihood of(Prefix prefix) {
        if (!prefix.looksLikeText()) return Likelihood.NO;
        var text = new String(prefix.bytes(), StandardCharsets.UTF_8).replaceFirst("^[\\uFEFF\\s]+", "");
        if (!JsonStart.isObject(text) || text.contains("\"offprint\"")) return Likelihood.NO;
        var top = NinjsTop.of(text);
        if (top.has(SCHEMA) && STANDARD.matcher(text).find()) return Likelihood.CERTAIN;
        if (!text.contains("\"uri\"")) return Likelihood.NO;
        long own = OWN.stream().filter(top.names()::contains).count();
        boolean hasType = TYPES.contains(top.type());
        if (own > 1 || (own == 1 && hasType)) return Likelihood.CERTAIN;
        return own == 1 || hasType ? Likelihood.LIKELY : Likelihood.NO;
    }

    static boolean isItem(JsonNode object) {
        var standard = object.path("$standard").toString() + object.path("standard") + object.path("$schema");
        if (standard.contains("ninjs")) return true;
        if (!object.path("uri").isTextual()) return false;
        long own = OWN.stream().filter(object::has).count();
        return own > 1 || (own == 1 && hasShape(object));
    }

    /** Whether it has what most items have, by names that other records have too. */
    private static boolean hasShape(JsonNode object) {
        return object.path("headline").isTextual()
                || TYPES.contains(object.path("type").asText());
    }
}
