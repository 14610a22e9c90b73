// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import dev.offprint.core.read.page.clean.SaysNote;
import dev.offprint.core.read.page.dom.Drops;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Brings back the notes that a text marks and that stand apart from it, say below the foot of the page. Stateless. */
final class NotesApart {
    private static final int LONGEST_MARK = 10;

    private NotesApart() {}

    /** Changes the content in place; what comes back is no longer among what was dropped. */
    static void join(Element content, Drops drops) {
        var wanted = wanted(content);
        if (wanted.isEmpty()) return;
        var joined = new LinkedHashSet<Element>();
        for (var drop : drops.all()) {
            for (var element : drop.element().getAllElements()) {
                if (!wanted.contains(element.id())) continue;
                var notes = notes(element, drop.element());
                if (notes != null) joined.add(notes);
            }
        }
        for (var notes : joined) {
            if (joined.stream().anyMatch(notes.parents()::contains)) continue;
            content.appendChild(notes.clone());
            drops.forget(notes);
        }
    }

    /** Where marks lead that find nothing. */
    private static Set<String> wanted(Element content) {
        var wanted = new HashSet<String>();
        for (var link : content.select("a[href^=#]")) {
            if (link.text().length() <= LONGEST_MARK)
                wanted.add(link.attr("href").substring(1));
        }
        wanted.remove("");
        if (!wanted.isEmpty())
            for (var element : content.getAllElements()) if (element.hasAttr("id")) wanted.remove(element.id());
        return wanted;
    }

    /** The outermost element around a note that calls itself notes. */
    @SuppressWarnings("ReferenceEquality") // the very same thing is meant
    private static @Nullable Element notes(Element note, Element dropped) {
        Element notes = null;
        for (Element at = note; at != null; at = at.parent()) {
            if (SaysNote.is(at)) notes = at;
            if (at == dropped) break;
        }
        return notes;
    }
}
