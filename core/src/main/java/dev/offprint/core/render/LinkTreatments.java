// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Note;
import dev.offprint.core.model.NoteRef;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Reference;
import dev.offprint.core.model.Rewriter;
import dev.offprint.core.model.Text;
import dev.offprint.core.model.Titles;
import dev.offprint.core.style.Apparatus.LinkTreatment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Prints the links of an article as a style asks: with their addresses in notes, or as words alone. Of one article. */
final class LinkTreatments {
    private final Article article;
    private final List<Note> added = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private LinkTreatments(Article article) {
        this.article = article;
        article.notes().forEach(note -> ids.add(note.id()));
    }

    static Article applied(LinkTreatment treatment, Article article) {
        return switch (treatment) {
            case INLINE -> article;
            case FOOTNOTE -> new LinkTreatments(article).withAddresses();
            case NONE -> rewritten(article, Rewriter.ofInlines(LinkTreatments::words), article.notes());
        };
    }

    private static List<Inline> words(Inline inline) {
        return inline instanceof Link link ? link.content() : List.of(inline);
    }

    /** Text gets notes; notes and references, which hold no marks of new ones, get the address in brackets. */
    private Article withAddresses() {
        var bracketed = Rewriter.ofInlines(this::bracketed);
        var text = Rewriter.ofInlines(this::noted);
        var metadata = article.metadata();
        var summary = text.blocks(metadata.summary());
        var body = text.blocks(article.body());
        var notes = new ArrayList<Note>();
        for (var note : article.notes()) notes.add(new Note(note.id(), bracketed.blocks(note.content())));
        notes.addAll(added);
        return new Article(
                metadata.withSummary(summary),
                body,
                notes,
                references(article, bracketed),
                article.assets(),
                article.origin());
    }

    private static Article rewritten(Article article, Rewriter text, List<Note> notes) {
        return new Article(
                rewritten(article.metadata(), text),
                text.blocks(article.body()),
                notes.stream()
                        .map(note -> new Note(note.id(), text.blocks(note.content())))
                        .toList(),
                references(article, text),
                article.assets(),
                article.origin());
    }

    private static Metadata rewritten(Metadata metadata, Rewriter text) {
        var titles = metadata.titles();
        var lead = metadata.leadImage();
        return metadata.withTitles(new Titles(
                        text.inlines(titles.kicker()), text.inlines(titles.headline()), text.inlines(titles.dek())))
                .withLeadImage(
                        lead == null
                                ? null
                                : (Figure) text.blocks(List.of(lead)).get(0))
                .withSummary(text.blocks(metadata.summary()));
    }

    private static List<Reference> references(Article article, Rewriter rewriter) {
        return article.references().stream()
                .map(r -> new Reference(r.id(), rewriter.inlines(r.content()), r.identifiers(), r.url()))
                .toList();
    }

    private List<Inline> noted(Inline inline) {
        var address = address(inline);
        if (address.isEmpty() || hasMark(inline)) return List.of(inline);
        var id = newId();
        added.add(new Note(id, List.of(Paragraph.of(List.of(link(address.get()))))));
        return List.of(inline, new NoteRef(id));
    }

    private List<Inline> bracketed(Inline inline) {
        return address(inline)
                .<List<Inline>>map(address -> List.of(inline, new Text(" ("), link(address), new Text(")")))
                .orElse(List.of(inline));
    }

    /** Where a link leads, unless its words say so themselves. */
    private Optional<String> address(Inline inline) {
        if (!(inline instanceof Link link)) return Optional.empty();
        var base = article.metadata().provenance().canonicalUrl();
        var words = PlainText.of(link.content()).strip();
        return LinkTargets.absolute(link.target(), base)
                .filter(address -> !words.equals(link.target()) && !address.endsWith("://" + words))
                .filter(address -> !words.equals(address) && !address.equals("mailto:" + words));
    }

    private static boolean hasMark(Inline link) {
        return Contents.of(List.of(Paragraph.of(List.of(link))))
                .noteRefs()
                .findAny()
                .isPresent();
    }

    private static Link link(String address) {
        var shown = address.startsWith("mailto:") ? address.substring("mailto:".length()) : address;
        return new Link(address, null, List.of(new Text(shown)));
    }

    private String newId() {
        int number = added.size() + 1;
        var id = "link-" + number;
        while (!ids.add(id)) id = Objects.requireNonNull(id) + "x";
        return id;
    }
}
