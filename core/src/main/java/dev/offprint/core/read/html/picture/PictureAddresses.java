// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.picture;

import dev.offprint.core.read.Addresses;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Where a picture may be had.
 *
 * @param own as the page names it, for words that stand in for it; empty when it names none
 * @param best all addresses, the best for print first; empty when there is none
 */
public record PictureAddresses(String own, List<String> best) {
    /** More are not asked for: the network may be behind them. */
    private static final int MOST = 8;

    private static final List<String> SETS = List.of("srcset", "data-srcset", "data-lazy-srcset", "data-original-set");

    /** What scripts put in the place of a stand-in, the largest first. */
    private static final List<String> LATE = List.of(
            "data-orig-file",
            "data-full-src",
            "data-hi-res-src",
            "data-large-file",
            "data-large-src",
            "data-src",
            "data-original",
            "data-original-src",
            "data-lazy-src",
            "data-lazy",
            "data-lazyload",
            "data-ezsrc",
            "data-image",
            "data-img-src",
            "data-url",
            "data-twin-src");

    private static final Set<String> UNREADABLE = Set.of("image/avif", "image/jxl", "image/heic");

    /** Both are copied. */
    public PictureAddresses {
        best = List.copyOf(best);
    }

    /** Looks at a picture element and the {@code picture} around it. */
    public static PictureAddresses of(Element img) {
        var src = Addresses.clean(img.attr("src"));
        var late = LATE.stream()
                .map(name -> Addresses.clean(img.attr(name)))
                .filter(a -> !StandIn.is(a))
                .toList();
        var sized = sized(img);
        var all = new ArrayList<>(sized);
        all.addAll(late);
        boolean isPoor = all.isEmpty() ? src.isEmpty() : StandIn.isPoor(src);
        if (!isPoor) all.add(src);
        var own = isPoor ? first(late, all) : src;
        // Whatever has been tried, the page's own name for it is tried, too.
        var some = new LinkedHashSet<>(all.subList(0, Math.min(all.size(), MOST)));
        if (!own.isEmpty()) some.add(own);
        return new PictureAddresses(own, List.copyOf(some));
    }

    private static String first(List<String> late, List<String> all) {
        return late.isEmpty() ? all.isEmpty() ? "" : all.get(0) : late.get(0);
    }

    /** Of the picture and of the sources around it that any browser may choose. */
    private static List<String> sized(Element img) {
        var sets = new ArrayList<String>();
        var parent = img.parent();
        if (parent != null && parent.nameIs("picture")) {
            for (var source : parent.children())
                if (isForAll(source)) SETS.forEach(name -> add(source.attr(name), sets));
        }
        SETS.forEach(name -> add(img.attr(name), sets));
        return Srcset.addresses(String.join(", ", sets)).stream()
                .map(Addresses::clean)
                .filter(a -> !StandIn.is(a))
                .distinct()
                .toList();
    }

    private static void add(String srcset, List<String> sets) {
        if (!srcset.isBlank()) sets.add(srcset.strip());
    }

    private static boolean isForAll(Element source) {
        return source.nameIs("source")
                && !UNREADABLE.contains(source.attr("type").toLowerCase(Locale.ROOT))
                && !source.attr("media").contains("dark");
    }
}
