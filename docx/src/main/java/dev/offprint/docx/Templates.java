// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx;

import dev.offprint.core.style.Style;
import dev.offprint.docx.template.Template;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps the templates that were used last. Thread-safe. */
final class Templates {
    private static final int KEPT = 16;

    private record Key(Style style, String language, boolean rightToLeft, boolean bound) {}

    private final Map<Key, Template> kept = new LinkedHashMap<>(KEPT, .75f, true);

    synchronized Template of(Style style, String language, boolean rightToLeft, boolean bound) {
        var key = new Key(style, language, rightToLeft, bound);
        var template = kept.computeIfAbsent(key, k -> Template.of(style, language, rightToLeft, bound));
        if (kept.size() > KEPT) kept.remove(kept.keySet().iterator().next());
        return template;
    }
}
