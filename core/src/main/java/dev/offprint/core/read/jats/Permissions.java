// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.model.Rights;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who owns an article and what others may do with it. Stateless. */
final class Permissions {
    private Permissions() {}

    /** In the elder formats the parts stand in the front matter itself. */
    static Rights of(Element meta) {
        var box = meta.selectFirst("> permissions");
        var from = box == null ? meta : box;
        return new Rights(
                Front.orNull(from.select("> copyright-holder").text()), statement(from), licenceAddress(from));
    }

    private static @Nullable String statement(Element from) {
        var copyright = from.select("> copyright-statement").text();
        var year = from.select("> copyright-year").text();
        var holder = from.select("> copyright-holder").text();
        boolean isMade = copyright.isBlank() && !holder.isBlank();
        var first = isMade ? ("© " + year + " " + holder).replace("  ", " ") : copyright;
        var licences = from.select("> license").stream().map(Permissions::words);
        return Front.orNull(Stream.concat(Stream.of(first), licences)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" ")));
    }

    private static String words(Element licence) {
        var copy = licence.clone();
        for (var address : copy.select("ali\\:license_ref")) address.remove();
        return copy.text();
    }

    private static @Nullable String licenceAddress(Element from) {
        for (var licence : from.select("> license")) {
            if (licence.hasAttr("xlink:href")) return licence.attr("xlink:href").strip();
            for (var inner : licence.select("*")) {
                boolean isAddress = inner.tagName().equals("ali:license_ref") && inner.hasText();
                if (isAddress) return inner.text().strip();
                var href = inner.attr("xlink:href").strip();
                if (href.contains("creativecommons.org")) return href;
            }
        }
        for (var inner : from.children()) {
            if (inner.tagName().equals("ali:license_ref") && inner.hasText())
                return inner.text().strip();
        }
        return null;
    }
}
