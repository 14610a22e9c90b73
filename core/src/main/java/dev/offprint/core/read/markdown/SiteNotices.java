// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import dev.offprint.core.read.Reading;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is told about the marks of site generators: each kind at its first line, with the words that are left out. */
final class SiteNotices {
    private static final String ADDRESS = "address";
    private static final String EMBEDDED = "embedded-note";

    private final Reading reading;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    /** One kind, in the order in which they are found. */
    private record Kind(String what, int line, Set<String> words) {}

    SiteNotices(Reading reading) {
        this.reading = reading;
    }

    /** @param words of the mark that the article will not have; may be empty */
    void add(SiteMark mark, int line, String words) {
        add(mark.name().toLowerCase(Locale.ROOT).replace('_', '-'), mark.what(), line, words);
    }

    void address(int line, String mark) {
        add(ADDRESS, "addresses that the site generator makes are kept as the paths in them", line, mark);
    }

    void embedded(int line, String name) {
        add(EMBEDDED, "notes that should stand in this one are named only", line, name);
    }

    private void add(String code, String what, int line, String words) {
        var kind = kinds.computeIfAbsent(code, c -> new Kind(what, line, new LinkedHashSet<>()));
        if (!words.isBlank()) kind.words().add(words.strip().replaceAll("\\s+", " "));
    }

    /** In the order of the marks, not of the text. */
    void report() {
        for (var mark : SiteMark.values())
            report(mark.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        report(ADDRESS);
        report(EMBEDDED);
    }

    private void report(String code) {
        var kind = kinds.get(code);
        if (kind == null) return;
        Listed.info(reading, code, reading.place(kind.line()), kind.what(), kind.words());
    }
}
