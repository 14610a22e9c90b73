// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.frontmatter;

import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Contributor.Role;
import dev.offprint.core.read.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The people that front matter names: a text, a list, or tables with name, affiliation and ORCID. */
final class People {
    private static final Pattern ORCID =
            Pattern.compile("(?:https?://orcid\\.org/)?(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX])/?");

    private final Reading reading;
    private final Entries entries;
    private final List<Contributor> people = new ArrayList<>();

    People(Reading reading, Entries entries) {
        this.reading = reading;
        this.entries = entries;
    }

    List<Contributor> take() {
        take(Role.AUTHOR, "authors", "author", "byline");
        take(Role.EDITOR, "editors", "editor");
        take(Role.TRANSLATOR, "translators", "translator");
        take(Role.PHOTOGRAPHER, "photographers", "photographer");
        take(Role.ILLUSTRATOR, "illustrators", "illustrator");
        return people;
    }

    private void take(Role role, String... names) {
        for (var name : names) {
            var value = entries.value(name).orElse(null);
            if (value == null) continue;
            add(role, value, name);
            return;
        }
    }

    private void add(Role role, Value value, String key) {
        if (value instanceof Value.Scalar scalar) {
            if (!scalar.text().isBlank())
                people.add(new Contributor(scalar.text().strip(), role, List.of(), null));
        } else if (value instanceof Value.Sequence sequence) {
            int number = 1;
            for (var member : sequence.values()) add(role, member, key + "." + number++);
        } else if (value instanceof Value.Mapping mapping) {
            person(role, mapping, key);
        }
    }

    private void person(Role role, Value.Mapping mapping, String key) {
        var left = new LinkedHashMap<>(mapping.values());
        var name = left.get("name");
        if (name instanceof Value.Scalar scalar && !scalar.text().isBlank()) {
            left.remove("name");
            people.add(new Contributor(scalar.text().strip(), role, affiliations(left), orcid(left)));
        }
        if (!left.isEmpty()) entries.putBack(key, Value.Mapping.of(left));
    }

    private static List<String> affiliations(Map<String, Value> left) {
        var found = new ArrayList<String>();
        for (var key : List.of("affiliation", "affiliations", "organisation", "organization", "institution")) {
            var value = left.get(key);
            if (value instanceof Value.Scalar scalar && !scalar.text().isBlank()) {
                found.add(scalar.text().strip());
                left.remove(key);
            } else if (value instanceof Value.Sequence sequence
                    && sequence.values().stream().allMatch(Value.Scalar.class::isInstance)) {
                sequence.values().stream().map(Entries::textOf).forEach(found::add);
                left.remove(key);
            }
        }
        return found;
    }

    private @Nullable String orcid(Map<String, Value> left) {
        if (!(left.get("orcid") instanceof Value.Scalar scalar)) return null;
        var matcher = ORCID.matcher(scalar.text().strip());
        if (matcher.matches()) {
            left.remove("orcid");
            return matcher.group(1);
        }
        var what = "\"" + scalar.text() + "\" is not an ORCID";
        reading.warning("read.frontmatter.orcid", reading.place(), what, "write it as 0000-0002-1825-0097");
        return null;
    }
}
