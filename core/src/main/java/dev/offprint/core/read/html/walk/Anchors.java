// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.model.CrossReference;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.NoteRef;
import dev.offprint.core.read.Addresses;
import dev.offprint.core.read.html.flow.Flow;
import dev.offprint.core.read.html.flow.Links;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes links, cross-references and marks of notes. */
public final class Anchors {
    private final Walk walk;
    private final Footnotes footnotes;
    private final Map<String, String> blockOf;

    Anchors(Walk walk, Footnotes footnotes, Map<String, String> blockOf) {
        this.walk = walk;
        this.footnotes = footnotes;
        this.blockOf = blockOf;
    }

    void make(Element a, Flow flow) {
        walk.ids().pend(a.id());
        walk.ids().pend(a.attr("name"));
        var note = footnotes.note(a);
        if (note != null) mark(a, note, flow);
        else if (walk.isInNotes() && footnotes.isBackLink(a)) flow.trimEnd();
        else styled(a, flow);
    }

    private void mark(Element a, Element note, Flow flow) {
        if (!walk.isInNotes()) {
            flow.add(new NoteRef(footnotes.id(note)));
            return;
        }
        walk.notes().markWithin(a, note);
        walk.children(a, flow);
    }

    private void styled(Element a, Flow flow) {
        var style = style(a);
        if (style == null || !walk.hasRoom(flow, 1)) {
            walk.children(a, flow);
            return;
        }
        flow.open(style);
        walk.children(a, flow);
        flow.close();
    }

    /** What the content of a link becomes; null when it stays as it is. */
    private @Nullable Function<List<Inline>, List<Inline>> style(Element a) {
        var address = Addresses.clean(a.attr("href"));
        if (address.isEmpty()) return null;
        if (address.startsWith("#")) return inside(a, address);
        if (!Links.isHarmless(address)) {
            var scheme = address.substring(0, address.indexOf(':') + 1);
            walk.findings().warning("link", a, "a link that starts with " + scheme + " is kept as text only", "");
            return null;
        }
        var target = walk.findings().reading().linked(address);
        var title = a.attr("title").strip();
        return content -> List.of(new Link(target, title.isEmpty() ? null : title, content));
    }

    private @Nullable Function<List<Inline>, List<Inline>> inside(Element a, String address) {
        var target = Links.fragments(a).stream()
                .map(blockOf::get)
                .filter(Objects::nonNull)
                .findFirst();
        if (target.isEmpty()) {
            walk.findings()
                    .info(
                            "link-inside",
                            a,
                            "there is nothing behind the link to " + address + "; its text is kept",
                            "");
            return null;
        }
        return content -> List.of(new CrossReference(target.get(), content));
    }
}
