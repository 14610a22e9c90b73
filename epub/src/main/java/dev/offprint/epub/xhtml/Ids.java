// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Ids that are valid in XML and in URLs as they are, each given once. */
final class Ids {
    private static final int LONGEST = 80;

    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> tried = new HashMap<>();

    /** The wanted id if it may and can be had, else one like it. */
    String claim(String wanted) {
        var plain = wanted.replaceAll("[^A-Za-z0-9_.-]+", "-");
        var stem = plain.matches("[A-Za-z].*") ? plain : "id-" + plain;
        if (stem.length() > LONGEST) stem = stem.substring(0, LONGEST);
        var id = stem;
        while (!given.add(id)) id = stem + "-" + tried.merge(stem, 2, (number, two) -> number + 1);
        return id;
    }
}
