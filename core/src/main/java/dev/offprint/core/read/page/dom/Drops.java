// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.dom;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Remembers the elements that leave a page, and why. */
public final class Drops {
    private final List<Drop> all = new ArrayList<>();

    /**
     * An element that left.
     *
     * @param reason what it was taken for
     */
    public record Drop(String reason, Element element) {}

    /** Remembers one; the element is not moved. */
    public void add(String reason, Element element) {
        all.add(new Drop(reason, element));
    }

    /** Remembers all that stands around an element in its page. */
    public void addAround(String reason, Element part) {
        for (Element at = part; at.parent() != null && !at.nameIs("body"); at = at.parent()) {
            for (var beside : at.siblingElements()) add(reason, beside);
        }
    }

    /** Remembers all of others. */
    public void addAll(Drops others) {
        all.addAll(others.all);
    }

    /** In the order they were found. */
    public List<Drop> all() {
        return List.copyOf(all);
    }
}
