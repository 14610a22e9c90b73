// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes the names of people. Stateless. */
final class Names {
    private static final List<String> WESTERN = List.of("prefix", "given-names", "surname", "suffix");
    private static final List<String> EASTERN = List.of("surname", "given-names", "suffix");

    private Names() {}

    /** Of several forms the one in the language of the text around, else the first; null when there is none. */
    static @Nullable Element best(Element alternatives) {
        var around = Sections.language(alternatives);
        for (var form : alternatives.children()) {
            boolean isOfText = around != null
                    && form.hasAttr("xml:lang")
                    && LanguageTag.primary(form.attr("xml:lang")).equals(LanguageTag.primary(around));
            if (isOfText) return form;
        }
        return alternatives.firstElementChild();
    }

    /** The element itself, or the best of those that it holds. */
    private static Element form(Element name) {
        var best = name.tagName().endsWith("-alternatives") ? best(name) : null;
        return best == null ? name : best;
    }

    /** As people are called: the given names first, unless the name is of the East. */
    static String person(Element person) {
        var name = form(person);
        boolean isPrinted = Markup.isPrinted(name);
        if (isPrinted || name.selectFirst("> surname, > given-names") == null) return name.text();
        var order = name.attr("name-style").equals("eastern") ? EASTERN : WESTERN;
        var parts = new ArrayList<String>();
        for (var part : order) parts.addAll(name.select("> " + part).eachText());
        return String.join(" ", parts).strip();
    }

    /** The family name first, as lists of works have it. */
    static String cited(Element name) {
        var person = form(name);
        boolean isPrinted = Markup.isPrinted(person);
        if (isPrinted || person.selectFirst("> surname") == null) return person.text();
        return Stream.concat(
                        person.select("> surname").stream(),
                        person.children().stream().filter(c -> !c.nameIs("surname")))
                .map(Element::text)
                .collect(Collectors.joining(" "));
    }
}
