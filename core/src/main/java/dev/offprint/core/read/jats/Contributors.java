// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.model.Contributor;
import dev.offprint.core.read.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who wrote and edited an article. */
final class Contributors {
    private static final Pattern ORCID = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");
    private static final String NAMES =
            "> name, > name-alternatives, > string-name, > collab, > collab-alternatives, > on-behalf-of, > anonymous, "
                    + "> collab-name, > collab-wrap > collab-name";

    private final Element meta;
    private final Affiliations affiliations;
    private final Reading reading;

    Contributors(Element meta, Reading reading) {
        this.meta = meta;
        this.affiliations = new Affiliations(meta);
        this.reading = reading;
    }

    List<Contributor> all() {
        var all = new ArrayList<Contributor>();
        for (var contrib : elements(meta)) {
            var name = name(contrib);
            if (name.isBlank()) {
                var place = Lines.place(reading, contrib);
                reading.info("read.jats.contributor", place, "a contributor without a name is left out", "");
            } else {
                all.add(new Contributor(name, role(contrib), affiliations.of(contrib), orcid(contrib)));
            }
        }
        for (var behalf : meta.select("> contrib-group > on-behalf-of")) {
            if (behalf.hasText()) all.add(new Contributor(behalf.text(), Contributor.Role.OTHER, List.of(), null));
        }
        return all;
    }

    /** Those who stand in the byline; members of a group stand in its notes. */
    static List<Element> elements(Element meta) {
        return meta.select("> contrib-group > contrib, > contrib-group > contrib-group > contrib").stream()
                .filter(contrib -> !isMember(contrib))
                .toList();
    }

    /** Whether somebody is named as one of a group, not in the byline. */
    static boolean isMember(Element contrib) {
        return contrib.attr("contrib-type").contains("non-byline");
    }

    static String name(Element contrib) {
        var name = contrib.selectFirst(NAMES);
        if (name == null) return "";
        if (name.nameIs("anonymous")) return "Anonymous";
        if (!name.tagName().startsWith("collab")) return Names.person(name);
        var group = name.nameIs("collab-alternatives") ? Names.best(name) : name;
        if (group == null) return "";
        var own = group.clone();
        own.select("contrib-group, aff, xref, address, email, institution-id").remove();
        return own.text().strip();
    }

    private static Contributor.Role role(Element contrib) {
        var type = contrib.attr("contrib-type").toLowerCase(Locale.ROOT);
        if (type.isEmpty() || type.contains("author") || type.contains("collab")) return Contributor.Role.AUTHOR;
        if (type.contains("editor")) return Contributor.Role.EDITOR;
        if (type.contains("translator")) return Contributor.Role.TRANSLATOR;
        if (type.contains("illustrator")) return Contributor.Role.ILLUSTRATOR;
        return type.contains("photographer") ? Contributor.Role.PHOTOGRAPHER : Contributor.Role.OTHER;
    }

    private static @Nullable String orcid(Element contrib) {
        var places = contrib.select("> contrib-id, > uri, > ext-link");
        var id = ORCID.matcher(places.text() + " " + String.join(" ", places.eachAttr("xlink:href")));
        return id.find() ? id.group() : null;
    }
}
