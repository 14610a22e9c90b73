// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Article;
import dev.offprint.core.render.DocumentFacts;
import dev.offprint.core.render.SectionNumbers;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.core.text.GeneratedWords;
import dev.offprint.pdf.paging.Placed;
import dev.offprint.pdf.tagging.Tagger;
import java.util.ArrayList;
import java.util.List;

/** Makes covers: pages without a folio. Where pages face each other its back stays blank, so that the text begins right. */
final class Covers {
    private final Compositor compositor;

    Covers(Compositor compositor) {
        this.compositor = compositor;
    }

    /** The cover of an article, last page first. Its title block says the same again, so nobody reads the cover aloud. */
    List<Gathering> of(Article article) {
        var facts = compositor.document();
        var setter = setter(article, new Tagger());
        var page = setter.set(CoverText.of(article, facts)).stream()
                .map(placed -> new Placed(Repeated.of(placed.strip()), placed.x(), placed.y()))
                .toList();
        return pages(page, facts);
    }

    /** The cover of many articles, last page first, in its place of the structure. */
    List<Gathering> of(Tagger tagger, int place) {
        var facts = compositor.document();
        var whole = compositor.whole();
        var setter = setter(whole, tagger);
        var text = CoverText.of(whole, facts, compositor.dek());
        return pages(tagger.instead(place, () -> setter.set(text)), facts);
    }

    private CoverSetter setter(Article article, Tagger tagger) {
        return new CoverSetter(
                compositor.composing(article, "cover-", compositor.document().language(), tagger));
    }

    private List<Gathering> pages(List<Placed> cover, DocumentFacts facts) {
        var word = GeneratedWords.in(facts.language()).get(GeneratedWord.COVER);
        var pages = new ArrayList<Gathering>();
        if (compositor.style().mirrored()) pages.add(page(List.of(), facts, ""));
        pages.add(page(cover, facts, word));
        return pages;
    }

    private Gathering page(List<Placed> placed, DocumentFacts facts, String label) {
        var none = new Headings("cover-", SectionNumbers.of(compositor.whole(), compositor.style()), "");
        return new Gathering(List.of(placed), none, facts.language(), facts.rightToLeft(), null, label);
    }
}
