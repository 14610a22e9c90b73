// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.bodies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.archive.records.rows.Json;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import org.jsoup.nodes.Entities;

/** Texts that editors keep as trees of JSON. Stateless. */
final class Trees {
    private Trees() {}

    /** The tree that a field holds as a text. */
    static JsonNode parse(String json, Limits limits, String place) throws OffprintException {
        try {
            return Json.trees(Json.factory(limits)).readTree(json);
        } catch (JsonProcessingException e) {
            throw new OffprintException(Json.problem(place, e), e);
        }
    }

    /** A text as HTML. */
    static String escaped(String text) {
        return Entities.escape(text);
    }

    /** A picture; editors store an empty text where nobody has said what it shows. */
    static String picture(String address, String alt) {
        var said = alt.isBlank() ? "" : " alt=\"" + escaped(alt) + "\"";
        return "<img src=\"" + escaped(address) + "\"" + said + ">";
    }

    /** A picture with its caption, which is HTML. */
    static String figure(String address, String alt, String captionHtml) {
        var caption = captionHtml.isBlank() ? "" : "<figcaption>" + captionHtml + "</figcaption>";
        return "<figure>" + picture(address, alt) + caption + "</figure>";
    }
}
