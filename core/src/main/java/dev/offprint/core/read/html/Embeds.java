// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.model.Embed;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes references to what lives elsewhere: films, sounds, pages in pages. */
final class Embeds {
    /** The elements that show such things. */
    static final List<String> NAMES = List.of("iframe", "video", "audio", "embed", "object");

    private static final List<String> ADDRESSES = List.of("src", "data", "data-src", "data-lazy-src");

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
        flow.block(new Embed(flow.start(element), address, provider(address), title(element), List.of()));
    }

    /** In running text a link must do. */
    void inline(Element element, Flow flow) {
        var address = address(element);
        if (address.isEmpty()) {
            withoutAddress(element, flow);
            return;
        }
        var title = title(element);
        flow.add(new Link(address, null, List.of(new Text(title == null ? address : title))));
    }

    /** An object without an address shows what is inside it; others show nothing. */
    private void withoutAddress(Element element, Flow flow) {
        if (element.nameIs("object")) walk.box(element, flow);
        else {
            var what = "an element " + element.normalName() + " without an address that can be kept is left out";
            walk.findings().warning("embed", element, what, "");
        }
    }

    private static String address(Element element) {
        for (var name : ADDRESSES) {
            var address = kept(element.attr(name));
            if (!address.isEmpty()) return address;
        }
        for (var source : element.getElementsByTag("source")) {
            var address = kept(source.attr("src"));
            if (!address.isEmpty()) return address;
        }
        return "";
    }

    private static String kept(String raw) {
        var address = Links.address(raw);
        return Links.isHarmless(address) ? address : "";
    }

    private static @Nullable String title(Element element) {
        var title = element.hasAttr("title") ? element.attr("title") : element.attr("aria-label");
        return title.isBlank() ? null : title.strip();
    }

    /** The host, which is what people know. */
    private static @Nullable String provider(String address) {
        try {
            var host = new URI(address).getHost();
            return host == null ? null : host.replaceFirst("^www\\.", "");
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
