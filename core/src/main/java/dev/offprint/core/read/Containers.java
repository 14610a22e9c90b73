// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The containers that are installed. Immutable; as thread-safe as they are. */
public final class Containers {
    /** None. */
    public static final Containers NONE = new Containers(List.of());

    private final List<ArticleContainer> all;

    private Containers(List<ArticleContainer> all) {
        this.all =
                all.stream().sorted(Comparator.comparing(ArticleContainer::id)).toList();
    }

    /** Those that our own class loader finds as services. */
    public static Containers installed() {
        return of(ServiceLoader.load(ArticleContainer.class, Containers.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** Only these. */
    public static Containers of(List<ArticleContainer> containers) {
        return new Containers(containers);
    }

    /** All of them, in the order of their ids. */
    public List<ArticleContainer> all() {
        return all;
    }

    /** The one of this id. */
    public Optional<ArticleContainer> byId(String id) {
        return all.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The one that is surest of an input, as long as no reader is surer. */
    public Optional<ArticleContainer> detect(Prefix prefix, Readers readers) {
        var container = Surest.of(all, c -> c.probe(prefix));
        if (container.isEmpty()) return Optional.empty();
        var reader = Surest.of(readers.all(), r -> r.probe(prefix));
        boolean isSurer =
                reader.isEmpty() || container.get().how().compareTo(reader.get().how()) >= 0;
        return container.filter(c -> isSurer).map(Surest::who);
    }
}
