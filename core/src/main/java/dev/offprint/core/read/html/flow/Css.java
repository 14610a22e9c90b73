// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.flow;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads style attributes as far as they say something about the text. Stateless. */
public final class Css {
    private Css() {}

    static boolean hides(String style) {
        var lower = style.toLowerCase(Locale.ROOT);
        var display = value(lower, "display");
        var visibility = value(lower, "visibility");
        return "none".equals(display) || "hidden".equals(visibility);
    }

    /** Whether an element starts or ends a page. */
    public static boolean breaksPage(String style) {
        for (var property : new String[] {"page-break-before", "page-break-after", "break-before", "break-after"}) {
            var value = value(style.toLowerCase(Locale.ROOT), property);
            if ("always".equals(value) || "page".equals(value)) return true;
        }
        return false;
    }

    /** The first word of a property in lower case; null when it is not set. */
    public static @Nullable String value(String style, String property) {
        for (var declaration : style.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon < 0 || !declaration.substring(0, colon).strip().equalsIgnoreCase(property)) continue;
            return declaration
                    .substring(colon + 1)
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .split("[\\s!]", 2)[0];
        }
        return null;
    }
}
