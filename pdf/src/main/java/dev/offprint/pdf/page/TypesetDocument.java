// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.page;

import dev.offprint.core.render.DocumentFacts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A document after layout: all that a painter needs. */
public record TypesetDocument(
        DocumentFacts info,
        List<Page> pages,
        Structure.Element root,
        List<OutlineEntry> outline,
        Map<String, Destination> destinations) {
    public TypesetDocument {
        pages = List.copyOf(pages);
        outline = List.copyOf(outline);
        destinations = Collections.unmodifiableMap(new LinkedHashMap<>(destinations));
    }
}
