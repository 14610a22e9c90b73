// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of bookmarks: at most 40 letters, figures and low lines, a letter first, unique whatever their case. */
final class AnchorNames {
    private static final int LONGEST = 34;

    private final Set<String> taken = new HashSet<>();

    /** A name like the one that is wanted. */
    String unique(String wanted) {
        var plain = wanted.replaceAll("[^A-Za-z0-9_]", "_");
        if (plain.isEmpty() || !Character.isLetter(plain.charAt(0))) plain = "a" + plain;
        if (plain.length() > LONGEST) plain = plain.substring(0, LONGEST);
        var name = plain;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) name = plain + "_" + i;
        return name;
    }
}
