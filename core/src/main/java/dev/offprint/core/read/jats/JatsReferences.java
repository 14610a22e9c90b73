// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Citation;
import dev.offprint.core.model.Identifier;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.Note;
import dev.offprint.core.model.Reference;
import dev.offprint.core.model.Rewriter;
import dev.offprint.core.model.Text;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The list of works, and the citations of them in the text. */
final class JatsReferences {
    /** What a link to works begins with until it becomes a citation. */
    static final String CITE = "urn:jats-cite:";

    private final Map<String, Reference> byId = new LinkedHashMap<>();
    private final Rewriter rewriter = Rewriter.ofInlines(this::cited);

    JatsReferences(Element root) {
        for (var ref : root.select("> back ref-list > ref")) {
            var own = ref.id().isBlank() ? "ref-" + (byId.size() + 1) : ref.id().strip();
            byId.putIfAbsent(own, reference(own, ref));
        }
    }

    List<Reference> all() {
        return List.copyOf(byId.values());
    }

    List<Block> cited(List<Block> blocks) {
        return rewriter.blocks(blocks);
    }

    List<Note> citedNotes(List<Note> notes) {
        return notes.stream().map(n -> new Note(n.id(), cited(n.content()))).toList();
    }

    private List<Inline> cited(Inline inline) {
        if (!(inline instanceof Link link) || !link.target().startsWith(CITE)) return List.of(inline);
        var ids = Arrays.stream(link.target().substring(CITE.length()).split("\\|"))
                .filter(byId::containsKey)
                .toList();
        return ids.isEmpty() ? link.content() : List.of(new Citation(ids, link.content()));
    }

    private static Reference reference(String id, Element ref) {
        var ids = ref.select("pub-id[pub-id-type]").stream()
                .filter(Element::hasText)
                .map(p -> new Identifier(p.attr("pub-id-type"), p.text()))
                .toList();
        return new Reference(id, List.of(new Text(JatsCitation.of(ref))), ids, null);
    }
}
