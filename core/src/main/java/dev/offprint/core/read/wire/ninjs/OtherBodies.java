// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.ninjs;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.wire.ninjs.Variants.Variant;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Tells which bodies of an item are left out, and of those whose words are not in the one that is taken how they begin. */
final class OtherBodies {
    private static final int SHOWN = 10;
    private static final int FIRST_WORDS = 60;

    private OtherBodies() {}

    /** A warning when words are lost. */
    @SuppressWarnings("ReferenceEquality") // two bodies may be alike
    static Problem told(List<Variant> all, Variant taken, String place) {
        var others = all.stream().filter(v -> v != taken).toList();
        var words = words(taken);
        var named = others.stream().limit(SHOWN).map(v -> named(v, words)).collect(Collectors.joining(", "));
        var more = others.size() > SHOWN ? " and " + (others.size() - SHOWN) + " more" : "";
        var what = "of " + all.size() + " forms of the body, " + name(taken) + " is taken, not: " + named + more;
        boolean isLoss = others.stream().anyMatch(v -> !words.contains(words(v)));
        return isLoss
                ? Problem.warning("read.ninjs.bodies", place, what, "")
                : Problem.info("read.ninjs.bodies", place, what, "");
    }

    private static String named(Variant variant, String taken) {
        var words = words(variant);
        if (taken.contains(words)) return name(variant);
        var text = Jsoup.parse(variant.value()).text();
        var first = text.length() > FIRST_WORDS ? text.substring(0, FIRST_WORDS) + "…" : text;
        return name(variant) + " (\"" + first + "\")";
    }

    private static String name(Variant variant) {
        if (!variant.role().isEmpty()) return "the one of role \"" + variant.role() + "\"";
        return variant.type().isEmpty() ? "one without a role" : "one of type " + variant.type();
    }

    /** Without markup and white space, which forms differ in. */
    private static String words(Variant variant) {
        return Jsoup.parse(variant.value()).text().replaceAll("\\s+", "");
    }
}
