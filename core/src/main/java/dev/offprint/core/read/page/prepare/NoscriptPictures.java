// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.prepare;

import dev.offprint.core.read.html.picture.PictureAddresses;
import dev.offprint.core.read.page.dom.Tree;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Takes pictures out of noscript that have no twin beside them which a script would show; the others are joined before.
 * Stateless.
 */
final class NoscriptPictures {
    private static final Pattern PICTURE_NAME =
            Pattern.compile("\\.(?:jpg|jpeg|png|webp|gif|avif)", Pattern.CASE_INSENSITIVE);

    private NoscriptPictures() {}

    static void unwrap(Element body) {
        Tree.remove(
                Tree.all(body, "img").stream().filter(img -> !hasAddress(img)).toList());
        for (var noscript : Tree.all(body, "noscript")) {
            var picture = only(noscript);
            if (picture != null && noscript.parent() != null) noscript.replaceWith(picture);
        }
    }

    private static boolean hasAddress(Element img) {
        if (!PictureAddresses.of(img).best().isEmpty()) return true;
        for (var attribute : img.attributes()) {
            var name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (name.equals("src") || name.equals("srcset") || name.startsWith("data-src")) return true;
            if (PICTURE_NAME.matcher(attribute.getValue()).find()) return true;
        }
        return false;
    }

    /** The picture that is all an element holds, however deep. */
    private static @Nullable Element only(Element element) {
        Element at = element;
        while (!at.nameIs("img")) {
            Element inner = null;
            for (Node child : at.childNodes()) {
                if (child instanceof TextNode text && !text.isBlank()) return null;
                if (!(child instanceof Element some)) continue;
                if (inner != null) return null;
                inner = some;
            }
            if (inner == null) return null;
            at = inner;
        }
        return at;
    }
}
