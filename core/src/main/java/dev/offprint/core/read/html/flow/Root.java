// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.flow;

import dev.offprint.core.model.Direction;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What holds at the element that is the article. Stateless. */
public final class Root {
    private Root() {}

    /** The language that holds at the root; null when none is declared. */
    public static @Nullable String language(Element root) {
        for (Element at = root; at != null; at = at.parent()) {
            var language = Context.language(at);
            if (language != null) return language;
        }
        return null;
    }

    /** The direction that holds at the root; null when none is declared. */
    public static @Nullable Direction direction(Element root) {
        for (Element at = root; at != null; at = at.parent()) {
            var direction = Context.direction(at);
            if (direction != null) return direction;
        }
        return null;
    }
}
