// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** What a page says of itself where readers do not see it: meta elements, and linked data before them. */
final class PageFacts {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private PageFacts() {}

    static PageFacts of(Document page) {
        var facts = new PageFacts();
        LinkedData.of(page).forEach(facts::add);
        for (var meta : page.getElementsByTag("meta")) {
            for (var key : List.of("name", "property", "itemprop", "http-equiv")) {
                facts.add(meta.attr(key), meta.attr("content"));
            }
        }
        for (var link : page.select("link[rel][href]")) facts.add("link:" + link.attr("rel"), link.attr("href"));
        return facts;
    }

    /** The first value of the first of these names that has any. */
    Optional<String> first(String... names) {
        return Stream.of(names).flatMap(n -> all(n).stream()).findFirst();
    }

    /** All values of one name, each once. */
    List<String> all(String name) {
        return values.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    private void add(String name, String value) {
        var clean = Parser.unescapeEntities(value, false)
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
        if (name.isBlank() || clean.isEmpty()) return;
        var all = values.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), n -> new ArrayList<>());
        if (!all.contains(clean) && all.size() < 100) all.add(clean);
    }
}
