// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire;

import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Contributor.Role;
import dev.offprint.core.read.BylineText;
import dev.offprint.core.text.Ends;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Finds who is named in a byline, and what they are. Stateless. */
public final class Byline {
    private static final Pattern BY = Pattern.compile("^(?i:By|With|Von|Par|Por|Di|Door|Av)\\s+(?=\\p{Lu})");
    private static final Pattern PICTURES = Pattern.compile(
            "^(?iu:photo(?:graph)?s?|photography|pictures?|fotos?|bilder)(?:\\s+(?iu:by|von|par|por|di)\\s+|\\s*:\\s*)(?=\\p{L})");
    private static final Pattern DRAWINGS = Pattern.compile(
            "^(?iu:illustrat(?:ed|ions?)|drawings?|graphics?|grafik)(?:\\s+(?iu:by|von|par|por|di)\\s+|\\s*:\\s*)(?=\\p{L})");
    private static final IntPredicate LOOSE = Ends.loose(",;/|–—-");

    private Byline() {}

    /**
     * The authors in a byline, or who made the pictures if it says so; somebody whenever there are words.
     *
     * @param title what they are, where the format says so; may be empty
     */
    public static List<Contributor> authors(String text, String title) {
        var stripped = text.strip();
        if (PICTURES.matcher(stripped).find())
            return as(Role.PHOTOGRAPHER, authors(PICTURES.matcher(stripped).replaceFirst(""), title));
        if (DRAWINGS.matcher(stripped).find())
            return as(Role.ILLUSTRATOR, authors(DRAWINGS.matcher(stripped).replaceFirst(""), title));
        var line = trimmed(withoutBy(text));
        if (line.isEmpty()) return title.isBlank() ? List.of() : List.of(author(title.strip(), ""));
        var names = BylineText.names(line);
        if (!names.isEmpty()) return named(names, title);
        int comma = line.lastIndexOf(',');
        var before = comma < 0 ? List.<Contributor>of() : BylineText.names(line.substring(0, comma));
        if (before.isEmpty()) return List.of(author(line, title));
        var rest = trimmed(line.substring(comma + 1));
        return named(before, title.isBlank() ? rest : rest + ", " + title.strip());
    }

    private static List<Contributor> as(Role role, List<Contributor> people) {
        return people.stream()
                .map(one -> new Contributor(one.name(), role, one.affiliations(), one.orcid()))
                .toList();
    }

    /** A byline without the word that says what it is. */
    static String withoutBy(String text) {
        return BY.matcher(text.strip()).replaceFirst("");
    }

    /** An author; the affiliation may be blank. */
    public static Contributor author(String name, String affiliation) {
        var affiliations = affiliation.isBlank() ? List.<String>of() : List.of(affiliation.strip());
        return new Contributor(name, Role.AUTHOR, affiliations, null);
    }

    private static List<Contributor> named(List<Contributor> names, String title) {
        return names.stream().map(c -> author(c.name(), trimmed(title))).toList();
    }

    private static String trimmed(String text) {
        return Ends.without(text, LOOSE);
    }
}
