// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.xml.Fields;
import dev.offprint.core.text.LanguageTag;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** In which language something is written. Stateless. */
final class Languages {
    private Languages() {}

    /** As it or what is around it says; null when nothing does. */
    static @Nullable String of(@Nullable Element element) {
        for (var at = element; at != null; at = at.parent()) {
            var tag = LanguageTag.of(Fields.attribute(at, "xml:lang"));
            if (tag != null) return tag;
        }
        return null;
    }
}
