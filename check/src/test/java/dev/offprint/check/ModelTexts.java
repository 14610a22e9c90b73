// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Aside;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.CodeBlock;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.DefinitionList;
import dev.offprint.core.model.Embed;
import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.MathBlock;
import dev.offprint.core.model.MathInline;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Quote;
import dev.offprint.core.model.Rewriter;
import dev.offprint.core.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every text of an article as the model holds it, one for each run of inlines: also what no format prints. */
final class ModelTexts {
    private final List<String> texts = new ArrayList<>();

    private ModelTexts() {}

    /** Titles, abstract, body, notes and references. */
    static List<String> ofText(Article article) {
        var all = new ModelTexts();
        var titles = article.metadata().titles();
        all.inlines(titles.kicker());
        all.inlines(titles.headline());
        all.inlines(titles.dek());
        all.blocks(article.metadata().summary());
        all.blocks(article.body());
        article.notes().forEach(note -> all.blocks(note.content()));
        article.references().forEach(work -> all.inlines(work.content()));
        return List.copyOf(all.texts);
    }

    /** What is kept as fields. */
    static List<String> ofFields(Article article) {
        var all = new ModelTexts();
        var metadata = article.metadata();
        metadata.contributors().forEach(one -> {
            all.add(one.name());
            all.add(one.orcid());
            one.affiliations().forEach(all::add);
        });
        metadata.subjects().forEach(all::add);
        metadata.tags().forEach(all::add);
        metadata.ext().forEach((name, value) -> {
            all.add(name);
            all.add(value);
        });
        var origin = metadata.provenance();
        all.add(origin.publication());
        all.add(origin.canonicalUrl());
        all.add(origin.version());
        all.add(origin.rights().statement());
        all.add(origin.rights().holder());
        all.add(origin.rights().licenceUrl());
        origin.identifiers().forEach(id -> all.add(id.value()));
        article.references().forEach(work -> work.identifiers().forEach(id -> all.add(id.value())));
        return List.copyOf(all.texts);
    }

    private void blocks(List<Block> blocks) {
        Contents.of(blocks).blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Paragraph p) inlines(p.content());
        else if (block instanceof Heading h) inlines(h.content());
        else if (block instanceof Quote q) inlines(q.attribution());
        else if (block instanceof Aside a) inlines(a.title());
        else if (block instanceof DefinitionList list)
            list.entries().forEach(entry -> entry.terms().forEach(this::inlines));
        else if (block instanceof CodeBlock code) add(code.text());
        else if (block instanceof MathBlock math) add(math.label());
        else if (block instanceof Embed embed) embed(embed);
        else if (block instanceof Figure figure) figure(figure);
    }

    private void embed(Embed embed) {
        add(embed.title());
        add(embed.address());
    }

    private void figure(Figure figure) {
        add(figure.image().alt().orEmpty());
        inlines(figure.credit());
    }

    private void inlines(List<Inline> inlines) {
        var apart = Rewriter.ofInlines(ModelTexts::withoutMaths).blocks(List.of(Paragraph.of(inlines)));
        for (var block : apart) add(PlainText.of(((Paragraph) block).content()));
    }

    /** Formulas are held against their source as facts. */
    private static List<Inline> withoutMaths(Inline inline) {
        return List.of(inline instanceof MathInline ? new Text(" ") : inline);
    }

    private void add(@Nullable String text) {
        if (text != null && !text.isBlank()) texts.add(text);
    }
}
