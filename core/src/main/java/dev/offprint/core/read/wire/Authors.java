// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire;

import dev.offprint.core.model.Contributor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The authors of an item while its bylines come in; who is named twice is one. Of one thread. */
final class Authors {
    private final List<Contributor> all = new ArrayList<>();
    private final Consumer<String> surplus;

    /** @param surplus takes the words of a byline that names somebody again in another way */
    Authors(Consumer<String> surplus) {
        this.surplus = surplus;
    }

    void add(List<Contributor> some) {
        some.forEach(this::add);
    }

    private void add(Contributor author) {
        var same = alike(author);
        if (same.isEmpty()) all.add(author);
        else if (isSame(author, same.get())) all.set(all.indexOf(same.get()), joined(same.get(), author));
        else surplus.accept(author.name() + " " + String.join(", ", author.affiliations()));
    }

    /** Who has the same name, or else a name that is a part of it, or that it is a part of. */
    private Optional<Contributor> alike(Contributor author) {
        var equal = all.stream().filter(a -> isSame(a, author)).findFirst();
        var name = folded(author.name());
        return equal.or(() -> all.stream()
                .filter(a -> folded(a.name()).contains(name) || name.contains(folded(a.name())))
                .findFirst());
    }

    private static boolean isSame(Contributor one, Contributor other) {
        return folded(one.name()).equals(folded(other.name()));
    }

    private static Contributor joined(Contributor one, Contributor other) {
        var affiliations = Stream.concat(one.affiliations().stream(), other.affiliations().stream())
                .distinct()
                .toList();
        return new Contributor(one.name(), one.role(), affiliations, one.orcid());
    }

    private static String folded(String name) {
        return " " + String.join(" ", Words.words(name)) + " ";
    }

    List<Contributor> all() {
        return List.copyOf(all);
    }
}
