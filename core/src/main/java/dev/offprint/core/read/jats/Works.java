// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Citation;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.CrossReference;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.MathBlock;
import dev.offprint.core.model.MathInline;
import dev.offprint.core.model.Note;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Reference;
import dev.offprint.core.model.Rewriter;
import dev.offprint.core.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes citations of the links to works, and the list of works of their paragraphs. */
final class Works {
    /** What the ids of the paragraphs of works begin with. */
    static final String ID = "offprint-work-";

    private final Map<String, Element> elements;
    private final Rewriter rewriter = Rewriter.ofInlines(Works::cited);

    Works(References references) {
        this.elements = references.all();
    }

    List<Block> cited(List<Block> blocks) {
        return rewriter.blocks(blocks);
    }

    List<Note> citedNotes(List<Note> notes) {
        return notes.stream().map(n -> new Note(n.id(), cited(n.content()))).toList();
    }

    /** What a link becomes; one that led to a cut between texts leads nowhere. */
    private static List<Inline> cited(Inline inline) {
        if (inline instanceof CrossReference to && to.target().startsWith(Sheaf.CUT)) return to.content();
        if (!(inline instanceof Link link) || !link.target().startsWith(References.CITE)) return List.of(inline);
        var ids = List.of(link.target().substring(References.CITE.length()).split("\\|", -1));
        return List.of(new Citation(ids, link.content()));
    }

    /** The works in their order; what stands behind a paragraph without an id goes on with the work before. */
    List<Reference> references(List<Block> blocks) {
        var content = new LinkedHashMap<String, List<Inline>>();
        elements.keySet().forEach(id -> content.put(id, new ArrayList<>()));
        List<Inline> open = new ArrayList<>();
        for (var block : cited(blocks)) {
            var id = block.attributes().id();
            boolean isNext = id != null && id.startsWith(ID) && content.containsKey(id.substring(ID.length()));
            if (isNext && id != null) open = content.getOrDefault(id.substring(ID.length()), open);
            if (!open.isEmpty()) open.add(new Text(" "));
            open.addAll(inlines(block));
        }
        return content.entrySet().stream()
                .map(e -> reference(e.getKey(), e.getValue()))
                .toList();
    }

    private static List<Inline> inlines(Block block) {
        if (block instanceof Paragraph p) return p.content();
        if (block instanceof MathBlock math) return List.of(new MathInline(math.maths()));
        return Contents.of(List.of(block)).inlines().stream()
                .filter(Text.class::isInstance)
                .toList();
    }

    private Reference reference(String id, List<Inline> content) {
        var ref = elements.getOrDefault(id, new Element("ref"));
        return new Reference(id, content, Identifiers.ofWork(ref), address(ref, content));
    }

    /** Where the work says itself that it can be had, unless its words are a link to there already. */
    private static @Nullable String address(Element ref, List<Inline> content) {
        var found = Contents.of(List.of(Paragraph.of(content))).inlines().stream()
                .filter(Link.class::isInstance)
                .map(Link.class::cast)
                .toList();
        for (var link : found) if (PlainText.of(link.content()).contains(link.target())) return link.target();
        if (!found.isEmpty()) return null;
        for (var id : ref.select("pub-id")) {
            var address = ComposedWork.address(id);
            if (address != null) return address;
        }
        return null;
    }
}
