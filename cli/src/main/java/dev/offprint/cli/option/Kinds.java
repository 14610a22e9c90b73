// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.core.read.Selection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads what is taken beside published articles. */
final class Kinds extends Choice<Selection.Kind> {
    Kinds() {
        super(kinds());
    }

    private static Map<String, Selection.Kind> kinds() {
        var kinds = new LinkedHashMap<String, Selection.Kind>();
        for (var kind : Selection.Kind.values()) kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
        return kinds;
    }
}
