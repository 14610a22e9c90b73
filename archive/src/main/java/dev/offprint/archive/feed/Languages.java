// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.xml.Fields;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** In which language something is written. Stateless. */
final class Languages {
    private static final String TAG = "[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*";

    private Languages() {}

    /** As it or what is around it says; null when nothing does. */
    static @Nullable String of(@Nullable Element element) {
        for (var at = element; at != null; at = at.parent()) {
            var tag = tag(Fields.attribute(at, "xml:lang"));
            if (tag != null) return tag;
        }
        return null;
    }

    /** A text as a language tag; null when it is none. */
    static @Nullable String tag(String text) {
        var tag = text.strip().replace('_', '-');
        return tag.matches(TAG) ? tag : null;
    }
}
