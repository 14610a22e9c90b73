// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Dates;
import dev.offprint.core.model.Direction;
import dev.offprint.core.model.Identifier;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Provenance;
import dev.offprint.core.model.Rights;
import dev.offprint.core.model.Series;
import dev.offprint.core.model.Status;
import dev.offprint.core.model.Titles;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Metadata from JSON. */
final class MetadataParser {
    private MetadataParser() {}

    static Metadata metadata(String place, JsonNode json) {
        return Fields.read(place, json, fields -> fields.make(() -> metadata(fields)));
    }

    static Identifier identifier(String place, JsonNode json) {
        return Fields.read(place, json, f -> f.make(() -> new Identifier(f.text("scheme"), f.text("value"))));
    }

    private static Metadata metadata(Fields fields) {
        var ext = fields.child("ext", MetadataParser::ext);
        var dates = fields.child("dates", MetadataParser::dates);
        return new Metadata(
                new Titles(
                        InlineParser.content(fields, "kicker"),
                        InlineParser.content(fields, "headline"),
                        InlineParser.content(fields, "dek")),
                fields.list("contributors", MetadataParser::contributor),
                dates == null ? Dates.NONE : dates,
                fields.optionalText("language"),
                fields.constant("direction", Direction.class),
                fields.optionalText("dateline"),
                provenance(fields),
                fields.texts("subjects"),
                fields.texts("tags"),
                BlockParser.content(fields, "summary"),
                fields.child("leadImage", BlockParser::figure),
                ext == null ? Map.of() : ext);
    }

    private static Contributor contributor(String place, JsonNode json) {
        return Fields.read(
                place,
                json,
                f -> f.make(() -> new Contributor(
                        f.text("name"),
                        f.constant("role", Contributor.Role.class, Contributor.Role.AUTHOR),
                        f.texts("affiliations"),
                        f.optionalText("orcid"))));
    }

    private static Dates dates(String place, JsonNode json) {
        return Fields.read(
                place,
                json,
                f -> new Dates(
                        f.child("published", MetadataParser::date),
                        f.child("modified", MetadataParser::date),
                        f.child("retrieved", MetadataParser::date)));
    }

    private static ArticleDate date(String place, JsonNode json) {
        return Fields.read(
                place,
                json,
                f -> f.make(() -> new ArticleDate(
                        f.text("raw"),
                        parsed(f, "value", OffsetDateTime::parse),
                        f.constant("precision", ArticleDate.Precision.class, ArticleDate.Precision.DAY))));
    }

    private static <T> @Nullable T parsed(Fields fields, String key, Function<String, T> parser) {
        var text = fields.optionalText(key);
        try {
            return text == null ? null : parser.apply(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no ISO 8601 date with offset", e);
        }
    }

    private static Provenance provenance(Fields fields) {
        var rights = fields.child("rights", MetadataParser::rights);
        var status = fields.child("status", MetadataParser::status);
        return new Provenance(
                fields.optionalText("canonicalUrl"),
                fields.optionalText("publication"),
                fields.optionalText("section"),
                fields.child("series", MetadataParser::series),
                fields.list("identifiers", MetadataParser::identifier),
                rights == null ? Rights.NONE : rights,
                status == null ? new Status.Usable() : status,
                fields.optionalText("version"));
    }

    private static Series series(String place, JsonNode json) {
        return Fields.read(
                place,
                json,
                f -> f.make(() -> {
                    int position = f.number("position", 0);
                    return new Series(f.text("name"), position == 0 ? null : position);
                }));
    }

    private static Rights rights(String place, JsonNode json) {
        return Fields.read(
                place,
                json,
                f -> new Rights(f.optionalText("holder"), f.optionalText("statement"), f.optionalText("licenceUrl")));
    }

    private static Status status(String place, JsonNode json) {
        return Fields.read(
                place,
                json,
                f -> f.make(() -> {
                    var until = parsed(f, "until", Instant::parse);
                    var state = f.text("state");
                    return switch (state) {
                        case "usable" -> new Status.Usable();
                        case "withheld" -> new Status.Withheld();
                        case "canceled" -> new Status.Canceled();
                        case "embargoed" -> {
                            if (until == null) throw new IllegalArgumentException("an embargo needs \"until\"");
                            yield new Status.Embargoed(until);
                        }
                        default -> throw new IllegalArgumentException("\"" + state + "\" is no state of an article");
                    };
                }));
    }

    private static Map<String, String> ext(String place, JsonNode json) {
        return Fields.read(place, json, fields -> {
            var ext = new LinkedHashMap<String, String>();
            for (var key : fields.keys()) ext.put(key, fields.textOr(key, ""));
            return ext;
        });
    }
}
