// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    private static final Pattern TYPE = Pattern.compile(
            "\"type\"\\s*:\\s*\"(?:text|audio|video|picture|graphic|composite|component|planning|event)\"");

    private NinjsProbe() {}

    static Likelihood of(Prefix prefix) {
        if (!prefix.looksLikeText()) return Likelihood.NO;
        var text = new String(prefix.bytes(), StandardCharsets.UTF_8).replaceFirst("^[\\uFEFF\\s]+", "");
        if (!text.startsWith("{") || text.contains("\"offprint\"")) return Likelihood.NO;
        if (STANDARD.matcher(text).find()) return Likelihood.CERTAIN;
        if (!text.contains("\"uri\"")) return Likelihood.NO;
        long own =
                OWN.stream().filter(name -> text.contains("\"" + name + "\"")).count();
        if (own > 1 || (own == 1 && TYPE.matcher(text).find())) return Likelihood.CERTAIN;
        return own == 1 || TYPE.matcher(text).find() ? Likelihood.LIKELY : Likelihood.NO;
    }

    static boolean isItem(JsonNode object) {
        var standard = object.path("$standard").toString() + object.path("standard") + object.path("$schema");
        if (standard.contains("ninjs")) return true;
        return object.path("uri").isTextual()
                && OWN.stream().filter(object::has).count() > 1;
    }
}
