// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

/** Time zones by the short names that dates in feeds and pages have: those of RFC 822, and the commonest others. */
public final class ZoneNames {
    /** Their names, for patterns. */
    public static final String PATTERN = "[ECMP][SD]T|BST|CES?T|IST|JST";

    private static final Map<String, String> OFFSETS = Map.ofEntries(
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("BST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("IST", "+05:30"),
            Map.entry("JST", "+09:00"));

    private ZoneNames() {}

    /** That of a name; of one that is not known, UTC. */
    static ZoneOffset offset(String name) {
        return ZoneOffset.of(OFFSETS.getOrDefault(name.toUpperCase(Locale.ROOT), "Z"));
    }
}
