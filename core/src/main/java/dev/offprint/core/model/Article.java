// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One article: what is known about it, its text, and what the text refers to. Immutable; every reference inside it
 * leads somewhere.
 *
 * @param body without the title block, which is in the metadata
 * @param notes in the order of their marks as far as the source has one
 * @param references the works that it cites
 * @param assets the bytes of its pictures
 */
public record Article(
        Metadata metadata,
        List<Block> body,
        List<Note> notes,
        List<Reference> references,
        List<Asset> assets,
        Origin origin) {
    /** Refuses doubled ids, and marks, citations and pictures that lead nowhere. */
    public Article {
        Objects.requireNonNull(metadata);
        body = List.copyOf(body);
        notes = List.copyOf(notes);
        references = List.copyOf(references);
        assets = List.copyOf(assets);
        Objects.requireNonNull(origin);
        check(metadata, body, notes, references, assets);
    }

    /** An article of a body alone, made from objects. */
    public static Article of(Metadata metadata, List<Block> body) {
        return new Article(metadata, body, List.of(), List.of(), List.of(), Origin.NONE);
    }

    /** The same with other metadata. */
    public Article withMetadata(Metadata other) {
        return new Article(other, body, notes, references, assets, origin);
    }

    /** The same with another body. */
    public Article withBody(List<Block> other) {
        return new Article(metadata, other, notes, references, assets, origin);
    }

    /** The asset with this id. */
    public Optional<Asset> asset(String id) {
        return assets.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    private static void check(
            Metadata metadata, List<Block> body, List<Note> notes, List<Reference> references, List<Asset> assets) {
        var noteIds = distinct(notes.stream().map(Note::id), "note");
        var referenceIds = distinct(references.stream().map(Reference::id), "reference");
        var assetIds = distinct(assets.stream().map(Asset::id), "asset");
        var contents = Contents.of(metadata, body, notes, references);
        distinct(
                contents.blocks().stream()
                        .flatMap(b -> Stream.ofNullable(b.attributes().id())),
                "block");
        known(contents.noteRefs(), noteIds, "note");
        known(contents.citedReferences(), referenceIds, "reference");
        known(contents.images().stream().flatMap(i -> Stream.ofNullable(i.assetId())), assetIds, "asset");
    }

    private static Set<String> distinct(Stream<String> ids, String what) {
        var seen = new HashSet<String>();
        ids.forEach(id -> {
            if (!seen.add(id))
                throw new IllegalArgumentException("two of the id " + id + ": each " + what + " needs its own");
        });
        return seen;
    }

    private static void known(Stream<String> ids, Set<String> known, String what) {
        ids.filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("there is no " + what + " of the id " + id);
        });
    }
}
