// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.text;

import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.read.CleanUp;
import dev.offprint.core.read.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what stands below an article: credit and author's note, within the last paragraphs. */
final class Closing {
    private static final int REACH = 3;

    private final Reading reading;
    private final Map<Integer, Paragraph.Role> roles = new HashMap<>();
    private Metadata metadata;

    private Closing(Reading reading, Metadata metadata) {
        this.reading = reading;
        this.metadata = metadata;
    }

    static Closing of(Reading reading, List<Unit> units, Metadata metadata) {
        var closing = new Closing(reading, metadata);
        if (reading.cleanUp() == CleanUp.OFF) return closing;
        // The first paragraph is the story itself.
        for (var unit : units.subList(Math.max(Math.min(1, units.size()), units.size() - REACH), units.size())) {
            closing.find(unit);
        }
        return closing;
    }

    /** Roles other than body, by the line where a paragraph starts. */
    Map<Integer, Paragraph.Role> roles() {
        return Map.copyOf(roles);
    }

    /** With the authors that were found. */
    Metadata metadata() {
        return metadata;
    }

    private void find(Unit unit) {
        if (CreditLine.isOne(unit)) {
            roles.put(unit.line(), Paragraph.Role.CREDIT);
            reading.info("read.text.credit", reading.place(unit.line()), "taken as a credit", "");
            return;
        }
        var names = AuthorNote.names(unit);
        if (names.isEmpty()) return;
        roles.put(unit.line(), Paragraph.Role.AUTHOR_NOTE);
        names.forEach(this::addAuthor);
        reading.info("read.text.author-note", reading.place(unit.line()), "taken as a note on the author", "");
    }

    private void addAuthor(String name) {
        if (metadata.contributors().stream().anyMatch(c -> c.name().equalsIgnoreCase(name))) return;
        var contributors = new ArrayList<>(metadata.contributors());
        contributors.add(Contributor.author(name));
        metadata = metadata.withContributors(contributors);
    }
}
