// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.xml.Fields;
import dev.offprint.archive.xml.Markup;
import dev.offprint.core.model.Contributor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Who wrote an entry. Stateless. */
final class People {
    private static final Pattern MAIL_FIRST = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)");
    private static final Pattern NAME_FIRST = Pattern.compile("([^<(]+?)\\s*[<(]\\s*(?:mailto:)?\\S+@\\S+\\s*[>)]");

    /** Where they stand, the better places first. */
    private static final List<String> AUTHORS =
            List.of("author atom:author", "dc:creator", "dc:author", "itunes:author", "managingeditor");

    private People() {}

    /** Those who wrote it; empty when it names none. */
    static List<Contributor> authors(Element element) {
        var all = new ArrayList<Contributor>();
        for (var names : AUTHORS) {
            if (all.isEmpty()) add(element, names.split(" "), Contributor.Role.AUTHOR, all);
        }
        return all;
    }

    /** All who had a part in it. */
    static List<Contributor> of(Element element) {
        var all = authors(element);
        add(element, new String[] {"atom:contributor", "contributor", "dc:contributor"}, Contributor.Role.OTHER, all);
        return all;
    }

    private static void add(Element element, String[] names, Contributor.Role role, List<Contributor> all) {
        for (var person : Fields.all(element, names)) {
            var name = name(person);
            if (name.isEmpty() || all.stream().anyMatch(c -> c.name().equals(name))) continue;
            all.add(new Contributor(name, role, List.of(), null));
        }
    }

    private static String name(Element person) {
        var named = Fields.text(person, "atom:name", "name", "atom:email", "email");
        var text = Markup.words(
                named.isEmpty() && !Fields.hasMarkup(person)
                        ? Fields.words(person).replace("<", "(").replace(">", ")")
                        : named);
        var mail = MAIL_FIRST.matcher(text);
        if (mail.matches()) return mail.group(1).strip();
        var name = NAME_FIRST.matcher(text);
        return name.matches() ? name.group(1).strip() : text;
    }
}
