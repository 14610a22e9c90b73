// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.ooxml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** What {@code [Content_Types].xml} says of each part. */
public final class ContentTypes {
    static final String PART = "[Content_Types].xml";
    private static final String NS = "http://schemas.openxmlformats.org/package/2006/content-types";

    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, String> overrides = new HashMap<>();

    /** Reads the part; null stands for a package without one, which knows no types. */
    ContentTypes(@Nullable Document types) {
        if (types == null) return;
        Xml.all(types, NS, "Default")
                .forEach(e -> defaults.put(folded(e.getAttribute("Extension")), e.getAttribute("ContentType")));
        Xml.all(types, NS, "Override")
                .forEach(e -> overrides.put(
                        e.getAttribute("PartName").replaceFirst("^/", ""), e.getAttribute("ContentType")));
    }

    /** The type of a part, by its own name, else by its extension. */
    public Optional<String> of(String part) {
        var own = overrides.get(part);
        if (own != null) return Optional.of(own);
        return Optional.ofNullable(defaults.get(folded(part.substring(part.lastIndexOf('.') + 1))));
    }

    /** The parts that are named one by one. */
    public Set<String> named() {
        return Set.copyOf(overrides.keySet());
    }

    private static String folded(String extension) {
        return extension.toLowerCase(Locale.ROOT);
    }
}
