// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Titles;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.HeadingLevels;
import dev.offprint.core.read.PictureIntake;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.html.walk.HtmlBody;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Makes an article of an {@code article} element, for readers of files and of sets of many. Everything that is text goes
 * through the reader of HTML at once, so that notes and links lead from each part to each other. Stateless.
 */
public final class JatsArticle {
    private static final String IDENTIFIED = "article-meta institution-id, front-stub institution-id";

    private JatsArticle() {}

    /**
     * The article.
     *
     * @param root the element {@code article}; it is changed
     * @throws OffprintException it asks for more than the limits allow
     */
    public static Article of(Reading reading, Element root) throws OffprintException {
        reading.countElements(root.stream().count());
        Prefixes.strip(root);
        Floats.place(root);
        var references = new References(root);
        references.joinUnseen(root);
        references.joinRanges(root);
        var omissions = new Omissions();
        var markup = new Markup(root, references, reading, omissions);
        var meta = Front.meta(root);
        var titles = new TitleGroup(meta, markup);
        count(root, omissions);
        var metadata = new Front(root, reading, omissions).metadata();
        var text = new Sheaf(root);
        text.add(titles::headline);
        text.add(titles::dek);
        text.add(new Abstracts(meta, markup)::write);
        text.add(new Body(root, markup)::write);
        text.add(new AuthorNotes(meta, markup)::write);
        text.add(to -> references
                .all()
                .forEach((id, ref) -> new Work(markup).write(ref, to).attr("id", Works.ID + id)));
        var pictures = new PictureIntake(reading);
        var parts = text.read(HtmlBody.read(text.html(), reading, pictures));
        omissions.report(reading);
        var works = new Works(references);
        var body = HeadingLevels.normalise(works.cited(parts.get(3)), reading);
        var closing = parts.get(4).stream().map(JatsArticle::authorNote).toList();
        return new Article(
                metadata.withTitles(new Titles(List.of(), line(parts.get(0)), line(parts.get(1))))
                        .withSummary(PartsOfAbstract.grouped(works.cited(parts.get(2)))),
                Stream.concat(body.stream(), works.cited(closing).stream()).toList(),
                works.citedNotes(text.notes()),
                works.references(parts.get(5)),
                List.copyOf(pictures.assets()),
                reading.origin());
    }

    /** What the fields of people and places do without. */
    private static void count(Element root, Omissions omissions) {
        for (int i = root.select(IDENTIFIED).size(); i > 0; i--) omissions.count(Omissions.Kind.INSTITUTION_ID);
        for (var several : root.select("name-alternatives, collab-alternatives, aff-alternatives")) {
            for (int i = several.childrenSize(); i > 1; i--) omissions.count(Omissions.Kind.ALTERNATIVE);
        }
    }

    private static Block authorNote(Block block) {
        boolean isBody = block instanceof Paragraph p && p.role() == Paragraph.Role.BODY;
        if (!isBody) return block;
        var p = (Paragraph) block;
        return new Paragraph(p.attributes(), Paragraph.Role.AUTHOR_NOTE, p.content());
    }

    private static List<Inline> line(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Paragraph p ? p.content().stream() : Stream.of())
                .toList();
    }
}
