// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import static dev.offprint.core.model.Say.line;

import java.util.ArrayList;
import java.util.List;

/** The kitchen sink filled to the brim: what it holds, and each of it long, wide, deep, and many times over. */
public final class FullSink {
    /** The roles that close the small sink stay at the end. */
    private static final int CLOSING = 8;

    private FullSink() {}

    /** The article; every picture has a known or empty alternative text. */
    public static Article article() {
        var small = KitchenSink.article();
        var notes = new ArrayList<>(small.notes());
        notes.addAll(SinkNotes.notes());
        return new Article(
                metadata(), body(small.body()), notes, references(small.references()), assets(), small.origin());
    }

    private static Metadata metadata() {
        var titles = new Titles(
                line("From the workshop"),
                line("The kitchen sink, ", Say.em("filled to the brim")),
                line(
                        "One article that holds every block and every inline of the model: long ones, wide ones, deep ones."));
        return KitchenSink.metadata().withTitles(titles);
    }

    private static List<Block> body(List<Block> small) {
        var body = new ArrayList<>(small.subList(0, small.size() - CLOSING));
        body.addAll(SinkText.blocks());
        body.addAll(SinkLists.blocks());
        body.addAll(SinkTables.blocks());
        body.addAll(SinkPictures.blocks());
        body.addAll(SinkBoxes.blocks());
        body.addAll(SinkNotes.blocks());
        body.addAll(small.subList(small.size() - CLOSING, small.size()));
        return body;
    }

    private static List<Reference> references(List<Reference> small) {
        var references = new ArrayList<>(small);
        references.add(new Reference(
                "liang",
                line("Liang, F. M. ", Say.em("Word Hy-phen-a-tion by Com-put-er."), " Stanford, 1983."),
                List.of(),
                null));
        references.add(new Reference(
                "printed-address",
                line("Example, A. A work that prints its address, https://example.org/works/7."),
                List.of(new Identifier("isbn", "978-0-00-000000-2")),
                "https://example.org/works/7"));
        return references;
    }

    private static List<Asset> assets() {
        return List.of(
                Pictures.disc(),
                Pictures.portrait(),
                Pictures.landscape(),
                Pictures.panorama(),
                Pictures.tower(),
                Pictures.tiny());
    }
}
