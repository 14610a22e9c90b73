// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.model.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Names that are unique in their schemes. Stateless. */
final class Identifiers {
    private Identifiers() {}

    /** Those of an article. */
    static List<Identifier> of(Element meta) {
        return of(meta.select("> article-id"));
    }

    /** Those of a work that is cited. */
    static List<Identifier> ofWork(Element ref) {
        return of(ref.select("pub-id"));
    }

    private static List<Identifier> of(List<Element> elements) {
        var all = new ArrayList<Identifier>();
        for (var id : elements) {
            var scheme = id.attr("pub-id-type").strip().toLowerCase(Locale.ROOT);
            var value = scheme.equals("doi")
                    ? id.text().replaceFirst("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:)\\s*", "")
                    : id.text();
            if (!value.isBlank() && !scheme.isEmpty()) all.add(new Identifier(scheme, value));
        }
        return all.stream().distinct().toList();
    }
}
