// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.zip;

import java.util.ArrayList;

/** Makes the names in archives harmless: they are labels here, never names of files. Stateless. */
final class SafePath {
    private SafePath() {}

    /** The name as a relative path without steps upwards; {@code \} is a slash, as old programs on Windows write it. */
    static String of(String name) {
        var parts = new ArrayList<String>();
        for (var part : name.replace('\\', '/').replaceFirst("^[A-Za-z]:", "").split("/", -1)) {
            var isStep = part.isEmpty() || part.equals(".") || part.equals("..");
            if (!isStep) parts.add(part.replace("\0", ""));
        }
        return String.join("/", parts);
    }

    /** Whether a name would lead out of the folder that it is unpacked to. */
    static boolean isHostile(String name) {
        var path = name.replace('\\', '/');
        return path.startsWith("/") || path.matches("(?s)[A-Za-z]:.*") || ("/" + path + "/").contains("/../");
    }
}
