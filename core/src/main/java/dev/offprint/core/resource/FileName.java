// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.resource;

import java.util.regex.Pattern;

/** Parts of the names of files, with the endings of one packing such as {@code .gz}. Stateless. */
public final class FileName {
    private static final Pattern PACKING = Pattern.compile("(?i)\\.(?:gz|zst|bz2|xz)$");
    private static final Pattern PACKING_BEHIND_ENDING =
            Pattern.compile("(?<=[^/]\\.[^/]{1,9})" + PACKING.pattern(), PACKING.flags());

    private FileName() {}

    /** Whether a name says that the file is packed. */
    public static boolean isPacked(String name) {
        return PACKING.matcher(name).find();
    }

    /**
     * A name or path without the ending of its last name, nor that of its packing: {@code posts} of {@code posts.jsonl.gz}.
     * What has nothing before its dot has no ending.
     */
    public static String stem(String path) {
        var name = PACKING_BEHIND_ENDING.matcher(path).replaceFirst("");
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }
}
