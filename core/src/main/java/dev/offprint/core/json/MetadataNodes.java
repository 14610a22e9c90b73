// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Dates;
import dev.offprint.core.model.Identifier;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Provenance;
import dev.offprint.core.model.Rights;
import dev.offprint.core.model.Series;
import dev.offprint.core.model.Status;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Metadata as one flat JSON object. */
final class MetadataNodes {
    private MetadataNodes() {}

    static ObjectNode of(Metadata metadata) {
        var lead = metadata.leadImage();
        var node = Node.of()
                .with("kicker", InlineNodes.of(metadata.titles().kicker()))
                .with("headline", InlineNodes.of(metadata.titles().headline()))
                .with("dek", InlineNodes.of(metadata.titles().dek()))
                .with("contributors", metadata.contributors(), MetadataNodes::contributor)
                .with("dates", dates(metadata.dates()))
                .with("language", metadata.language())
                .with("direction", metadata.direction(), null)
                .with("dateline", metadata.dateline());
        return provenance(node, metadata.provenance())
                .withTexts("subjects", metadata.subjects())
                .withTexts("tags", metadata.tags())
                .with("summary", BlockNodes.of(metadata.summary()))
                .with("leadImage", lead == null ? null : BlockNodes.of(lead))
                .with("ext", ext(metadata.ext()))
                .json();
    }

    static JsonNode identifier(Identifier identifier) {
        return Node.of()
                .with("scheme", identifier.scheme())
                .with("value", identifier.value())
                .json();
    }

    private static JsonNode contributor(Contributor contributor) {
        return Node.of()
                .with("name", contributor.name())
                .with("role", contributor.role(), Contributor.Role.AUTHOR)
                .withTexts("affiliations", contributor.affiliations())
                .with("orcid", contributor.orcid())
                .json();
    }

    private static JsonNode dates(Dates dates) {
        return Node.of()
                .with("published", date(dates.published()))
                .with("modified", date(dates.modified()))
                .with("retrieved", date(dates.retrieved()))
                .json();
    }

    private static @Nullable JsonNode date(@Nullable ArticleDate date) {
        if (date == null) return null;
        var value = date.value();
        return Node.of()
                .with("raw", date.raw())
                .with("value", value == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value))
                .with("precision", date.precision(), ArticleDate.Precision.DAY)
                .json();
    }

    private static Node provenance(Node node, Provenance provenance) {
        var series = provenance.series();
        return node.with("canonicalUrl", provenance.canonicalUrl())
                .with("publication", provenance.publication())
                .with("section", provenance.section())
                .with("series", series == null ? null : series(series))
                .with("identifiers", provenance.identifiers(), MetadataNodes::identifier)
                .with("rights", rights(provenance.rights()))
                .with("status", status(provenance.status()))
                .with("version", provenance.version());
    }

    private static JsonNode series(Series series) {
        var position = series.position();
        return Node.of()
                .with("name", series.name())
                .with("position", position == null ? 0 : position, 0)
                .json();
    }

    private static JsonNode rights(Rights rights) {
        return Node.of()
                .with("holder", rights.holder())
                .with("statement", rights.statement())
                .with("licenceUrl", rights.licenceUrl())
                .json();
    }

    private static @Nullable JsonNode status(Status status) {
        if (status instanceof Status.Usable) return null;
        if (status instanceof Status.Embargoed embargoed) {
            return Node.of()
                    .with("state", "embargoed")
                    .with("until", embargoed.until().toString())
                    .json();
        }
        return Node.of()
                .with("state", status instanceof Status.Withheld ? "withheld" : "canceled")
                .json();
    }

    private static JsonNode ext(Map<String, String> ext) {
        var node = Node.of();
        ext.forEach(node::with);
        return node.json();
    }
}
