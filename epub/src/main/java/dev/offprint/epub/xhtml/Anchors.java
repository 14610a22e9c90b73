// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Reference;
import dev.offprint.core.render.NoteNumbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where everything in an article is that something else leads to. Planned before the first line is written. */
final class Anchors {
    /** A place in the files of an article. */
    record Anchor(String file, String id) {
        /** The way there from one of the files. */
        String from(String page) {
            return file.equals(page) ? "#" + id : file + "#" + id;
        }
    }

    private final Ids ids = new Ids();
    private final Map<String, Anchor> blocks = new HashMap<>();
    private final Map<String, Anchor> notes = new HashMap<>();
    private final Map<String, List<Anchor>> marks = new HashMap<>();
    private final Map<String, Anchor> references = new HashMap<>();
    private final NoteNumbers numbers;

    private Anchors(NoteNumbers numbers) {
        this.numbers = numbers;
    }

    static Anchors of(Article article, List<Part> parts, NoteNumbers numbers) {
        var anchors = new Anchors(numbers);
        for (var part : parts) anchors.blocks(contents(article, part), part.file());
        for (var part : parts) anchors.marks(contents(article, part), part.file());
        var last = parts.get(parts.size() - 1).file();
        for (var note : numbers.notes()) anchors.note(note.id(), last, note.content());
        for (var reference : article.references()) anchors.reference(reference, last);
        return anchors;
    }

    /** An id that nothing else has. */
    String claim(String wanted) {
        return ids.claim(wanted);
    }

    /** The id of a block in its file; null when it has none. */
    @Nullable
    String idOf(Block block) {
        var id = block.attributes().id();
        return id == null ? null : Objects.requireNonNull(blocks.get(id)).id();
    }

    /** Where a block is; empty when there is none of this id. */
    Optional<Anchor> block(String id) {
        return Optional.ofNullable(blocks.get(id));
    }

    Anchor note(String id) {
        return Objects.requireNonNull(notes.get(id), "no such note");
    }

    /** Where a note is marked, in reading order. */
    List<Anchor> marks(String noteId) {
        return marks.getOrDefault(noteId, List.of());
    }

    Anchor reference(String id) {
        return Objects.requireNonNull(references.get(id), "no such reference");
    }

    /** What a part holds but its notes, in reading order. */
    private static Contents contents(Article article, Part part) {
        var shown = new ArrayList<Block>();
        if (part.first()) shown.addAll(head(article.metadata()));
        shown.addAll(part.blocks());
        if (part.last()) article.references().forEach(reference -> shown.add(Paragraph.of(reference.content())));
        return Contents.of(shown);
    }

    private static List<Block> head(Metadata metadata) {
        var titles = metadata.titles();
        var head = new ArrayList<Block>();
        for (var line : List.of(titles.kicker(), titles.headline(), titles.dek())) head.add(Paragraph.of(line));
        var lead = metadata.leadImage();
        if (lead != null) head.add(lead);
        head.addAll(metadata.summary());
        return head;
    }

    private void blocks(Contents contents, String file) {
        contents.blocks().stream()
                .flatMap(block -> Stream.ofNullable(block.attributes().id()))
                .forEach(id -> blocks.putIfAbsent(id, new Anchor(file, ids.claim(id))));
    }

    private void marks(Contents contents, String file) {
        contents.noteRefs().forEach(noteId -> {
            var known = marks.computeIfAbsent(noteId, id -> new ArrayList<>());
            known.add(new Anchor(file, ids.claim("mark-" + numbers.number(noteId))));
        });
    }

    /** A note stands in the file of its first mark, so that it pops up everywhere. */
    private void note(String id, String last, List<Block> content) {
        var marked = marks(id);
        var file = marked.isEmpty() ? last : marked.get(0).file();
        notes.put(id, new Anchor(file, ids.claim("note-" + numbers.number(id))));
        blocks(Contents.of(content), file);
    }

    private void reference(Reference reference, String last) {
        references.put(reference.id(), new Anchor(last, ids.claim("ref-" + reference.id())));
    }
}
