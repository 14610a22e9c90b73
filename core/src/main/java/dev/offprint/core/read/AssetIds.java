// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.text.Slug;
import java.util.HashSet;
import java.util.Set;

/** Names for assets, from the file names in their addresses; each once. */
final class AssetIds {
    private final Set<String> taken = new HashSet<>();

    /** A name that no other asset has. */
    String next(String address) {
        var stem = stem(address);
        var id = stem;
        for (int n = 2; !taken.add(id); n++) id = stem + "-" + n;
        return id;
    }

    private static String stem(String address) {
        if (address.regionMatches(true, 0, "data:", 0, 5)) return "picture";
        var path = address.replaceAll("[?#].*", "");
        var name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        var slug = Slug.of(dot > 0 ? name.substring(0, dot) : name);
        return slug.isEmpty() ? "picture" : slug;
    }
}
