// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.xml.Fields;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Media RSS says things of an entry, of a group of the same thing in several forms, or of one of them. Stateless. */
final class MediaGroup {
    private MediaGroup() {}

    /** The first of a name that says anything, the entry's own before those of its groups and of what is in them. */
    static @Nullable Element first(Element item, String name) {
        for (var element : all(item, name)) if (!Fields.words(element).isEmpty()) return element;
        return null;
    }

    /** All of these names, the entry's own first. */
    static List<Element> all(Element item, String... names) {
        var all = new ArrayList<>(Fields.all(item, names));
        for (var inner : Fields.all(item, "media:group", "media:content")) {
            all.addAll(Fields.all(inner, names));
            for (var form : Fields.all(inner, "media:content")) all.addAll(Fields.all(form, names));
        }
        return all;
    }

    /** What is shown: of each group the form that it prefers, else the first. */
    static List<Element> shown(Element item) {
        var all = new ArrayList<>(Fields.all(item, "media:content"));
        for (var group : Fields.all(item, "media:group")) {
            var forms = Fields.all(group, "media:content");
            forms.stream()
                    .filter(f -> Fields.attribute(f, "isDefault").equals("true"))
                    .findFirst()
                    .or(() -> forms.stream().findFirst())
                    .ifPresent(all::add);
        }
        return all;
    }
}
