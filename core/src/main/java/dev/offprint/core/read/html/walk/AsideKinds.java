// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.model.Aside.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The kinds of asides by the words that sites use for them. Stateless. */
public final class AsideKinds {
    private static final Map<String, Kind> KINDS = Map.of(
            "note", Kind.NOTE,
            "info", Kind.NOTE,
            "tip", Kind.TIP,
            "hint", Kind.TIP,
            "important", Kind.IMPORTANT,
            "warning", Kind.WARNING,
            "caution", Kind.CAUTION,
            "danger", Kind.CAUTION);

    private AsideKinds() {}

    /** Empty for a word that names no kind; prefixes that tools write, as in {@code callout-tip}, are looked through. */
    public static Optional<Kind> of(String word) {
        var bare = word.toLowerCase(Locale.ROOT).replaceFirst("^(?:markdown-alert|admonition|callout|alert)-", "");
        return Optional.ofNullable(KINDS.get(bare));
    }
}
