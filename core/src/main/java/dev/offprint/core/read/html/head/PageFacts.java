// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says of itself where readers do not see it: meta elements, and linked data before them. */
final class PageFacts {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    /** Dublin Core is written in every way. */
    private static final Pattern DUBLIN_CORE = Pattern.compile("^dc(?:terms?)?[.:]");

    private static final int MOST = 100;

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** @param title of the page, by which its linked data are chosen */
    PageFacts(PageSigns signs, LinkedData linkedData, String title) {
        linkedData.forEach(title, this::add);
        for (var key : List.of("property", "name", "itemprop", "http-equiv")) {
            signs.metas().stream().filter(meta -> meta.hasAttr(key)).forEach(meta -> add(meta, key));
        }
        for (var link : signs.links()) add("link:" + link.attr("rel"), link.attr("href"));
    }

    /** The first value of the first of these names that has any. */
    Optional<String> first(String... names) {
        return first(List.of(names));
    }

    /** The first value of the first of these names that has any. */
    Optional<String> first(List<String> names) {
        return names.stream().flatMap(this::stream).findFirst();
    }

    /** All values of one name, each once. */
    List<String> all(String name) {
        return values.getOrDefault(key(name), List.of());
    }

    /** All values of these names in their order, each once. */
    List<String> all(List<String> names) {
        return names.stream().flatMap(this::stream).distinct().toList();
    }

    private Stream<String> stream(String name) {
        return all(name).stream();
    }

    /** One element may give its content several names. */
    private void add(Element meta, String key) {
        for (var name : meta.attr(key).strip().split("\\s+", -1)) add(name, meta.attr("content"));
    }

    private void add(String name, String value) {
        if (name.isBlank() || value.isBlank()) return;
        var text = value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false);
        var clean = SPACE.matcher(text).replaceAll(" ").strip();
        var all = values.computeIfAbsent(key(name), n -> new ArrayList<>());
        if (!clean.isEmpty() && !all.contains(clean) && all.size() < MOST) all.add(clean);
    }

    private static String key(String name) {
        var lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("dc") ? DUBLIN_CORE.matcher(lower).replaceFirst("dc.") : lower;
    }
}
