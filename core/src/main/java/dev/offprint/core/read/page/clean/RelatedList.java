// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.clean;

import dev.offprint.core.read.page.dom.Measures;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Knows lists of other articles by the line over them and by holding nothing but links. Stateless. */
final class RelatedList {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NAME = Pattern.compile(
            "(?:related(?: (?:articles?|stories|story|posts?|content|coverage|news|topics|reading|items))?|(?:you (?:may|might) also like|recommended)(?: for you| reading)?"
                    + "|more (?:on this(?: story)?|from (?:\\p{L}+ ?){1,3}|stories|news|articles)|read (?:also|more|next)|don(?:'|’)t miss|most (?:read|popular)"
                    + "|lire aussi|à lire (?:aussi|également)|sur le même (?:sujet|thème)|mehr zum thema|lesen sie auch|weitere artikel|verwandte artikel|das könnte sie auch interessieren"
                    + "|lea también|te puede interesar|noticias relacionadas|leia (?:também|mais)|leggi anche|articoli correlati|lees ook|gerelateerd|läs (?:också|mer)|les også"
                    + "|czytaj (?:także|też)|zobacz też|читайте также|по теме|материалы по теме|kapcsolódó (?:írások|cikkek|anyagok))\\s*:?",
            FLAGS);

    /** Essays end with such a list of their own. */
    private static final Pattern FURTHER = Pattern.compile("further reading\\s*:?", FLAGS);

    private static final double NEARLY_ALL = 0.8;

    private RelatedList() {}

    /** The list under a line; null when the line names none. */
    static @Nullable Element under(Element line, String text, Element content, Measures measures) {
        boolean isFurther = FURTHER.matcher(text).matches();
        if (!isFurther && !NAME.matcher(text).matches()) return null;
        var next = line.nextElementSibling();
        if (next == null || !isLinks(next, measures)) return null;
        return isFurther && !PostData.hasProse(next, content, Node::nextSibling) ? null : next;
    }

    private static boolean isLinks(Element list, Measures measures) {
        boolean isList = list.nameIs("ul") || list.nameIs("ol") || list.nameIs("div");
        var measure = measures.get(list);
        return isList && measure.length() > 0 && measure.linkDensity() >= NEARLY_ALL;
    }
}
