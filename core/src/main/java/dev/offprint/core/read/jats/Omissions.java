// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.read.Reading;
import dev.offprint.core.read.html.flow.Nesting;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Counts what is left out on purpose, and says so once for each kind. Of one thread. */
final class Omissions {
    private final Map<Kind, Integer> counts = new LinkedHashMap<>();
    private final Set<String> frontNames = new TreeSet<>();
    private final Set<String> headings = new LinkedHashSet<>();
    private int flattened;

    /** What is left out. */
    enum Kind {
        OBJECT_ID("object-id", "identifiers of parts of the article"),
        INSTITUTION_ID("institution-id", "identifiers of institutions"),
        ALTERNATIVE("alternative", "other forms of what is shown already"),
        DESCRIPTION("description", "descriptions of what is no picture"),
        INDEX("index", "entries for an index"),
        MARK("mark", "marks of notes in titles"),
        NUMBERING("numbering", "letters and Roman numbers of lists, which are numbered 1, 2, 3"),
        FRONT("front", "parts of the front matter that are for machines"),
        HEADING("heading", "headings over the abstract, the keywords and the works cited"),
        NOTE_LABEL("note-label", "labels of notes, which are numbered anew");

        private final String id;
        private final String what;

        Kind(String id, String what) {
            this.id = id;
            this.what = what;
        }
    }

    void count(Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    /** Counts an element of the front matter, which is told by its name. */
    void front(Element element) {
        count(Kind.FRONT);
        frontNames.add(element.tagName());
    }

    /** Counts a heading, which is told by its words. */
    void heading(Element element) {
        count(Kind.HEADING);
        headings.add(element.text());
    }

    /** Counts an element that stands too deep to keep its form. */
    void flattened() {
        flattened++;
    }

    private String inBrackets(Kind kind) {
        var names = kind == Kind.FRONT ? frontNames : kind == Kind.HEADING ? headings : Set.<String>of();
        return names.isEmpty() ? "" : " (" + String.join(", ", names) + ")";
    }

    void report(Reading reading) {
        counts.forEach((kind, count) -> {
            var what = kind.what + " are left out: " + count + inBrackets(kind);
            reading.info("read.jats." + kind.id, reading.place(), what, "");
        });
        if (flattened > 0) Nesting.report(reading, Markup.DEEPEST, flattened);
    }
}
