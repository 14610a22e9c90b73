// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.model.Embed;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.Text;
import dev.offprint.core.read.Addresses;
import dev.offprint.core.read.html.embed.Shown;
import dev.offprint.core.read.html.flow.Flow;
import dev.offprint.core.read.html.flow.LeftOut;
import dev.offprint.core.read.html.flow.Links;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes references to what lives elsewhere: films, sounds, pages in pages. */
final class Embeds {
    /** The elements that show such things. */
    static final List<String> NAMES = List.of("iframe", "video", "audio", "embed", "object");

    private static final List<String> ADDRESSES = List.of(
            "src", "data", "data-src", "data-lazy-src", "data-lazy", "data-original", "data-rocket-src", "data-url");

    private static final List<String> INSIDE = List.of("src", "data-src", "value");

    private final Walk walk;

    Embeds(Walk walk) {
        this.walk = walk;
    }

    void block(Element element, Flow flow) {
        var address = address(element);
        if (address.isEmpty()) {
            withoutAddress(element, flow);
            return;
        }
        fallback(element);
        var shown = Shown.of(address);
        var named = element.attr("data-provider").strip();
        var provider = named.isEmpty() ? shown.provider() : named;
        flow.block(new Embed(flow.start(element), shown.address(), provider, title(element), List.of()));
    }

    /** In running text a link must do. */
    void inline(Element element, Flow flow) {
        var address = address(element);
        if (address.isEmpty()) {
            withoutAddress(element, flow);
            return;
        }
        fallback(element);
        var title = title(element);
        var shown = Shown.of(address).address();
        flow.add(new Link(shown, null, List.of(new Text(title == null ? shown : title))));
    }

    /** An object without an address shows what is inside it; others show nothing. */
    private void withoutAddress(Element element, Flow flow) {
        if (element.nameIs("object")) walk.box(element, flow);
        else {
            var what = "an element " + element.normalName() + " without an address that can be kept is left out";
            walk.findings().warning("embed", element, what, "");
            fallback(element);
        }
    }

    /** Tells of what stands inside for browsers that cannot show it. */
    private void fallback(Element element) {
        boolean isAny = element.hasText() || element.selectFirst("img") != null;
        if (isAny) walk.findings().leftOut(LeftOut.FALLBACK, element);
    }

    private String address(Element element) {
        for (var name : ADDRESSES) {
            var address = kept(element.attr(name));
            if (!address.isEmpty()) return address;
        }
        for (var source : element.select("source, param[name=movie], param[name=src], embed")) {
            for (var name : INSIDE) {
                var address = kept(source.attr(name));
                if (!address.isEmpty()) return address;
            }
        }
        return "";
    }

    private String kept(String raw) {
        var address = Addresses.clean(raw);
        boolean isKept = !address.startsWith("about:") && Links.isHarmless(address);
        return isKept && !address.isEmpty() ? walk.findings().reading().linked(address) : "";
    }

    private static @Nullable String title(Element element) {
        var title = element.hasAttr("title") ? element.attr("title") : element.attr("aria-label");
        return title.isBlank() ? null : title.strip();
    }
}
