// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.Article;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.render.NoteNumbers;
import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.TextRole;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.core.text.GeneratedWords;
import dev.offprint.pdf.paragraph.ParagraphSetter;
import dev.offprint.pdf.tagging.Tagger;
import java.util.Set;

/**
 * One article while it is set: what every setter needs. Belongs to one job and thread.
 *
 * @param prefix of the names of its places, which are unique in the document
 * @param language BCP 47 of its text
 * @param ids of its blocks
 * @param clock asked often; throws when the time for the article is over
 */
record Composing(
        Article article,
        String prefix,
        String language,
        Set<String> ids,
        NoteNumbers numbers,
        Looks looks,
        ParagraphSetter paragraphs,
        Tagger tagger,
        Pictures pictures,
        PendingNotes pendingNotes,
        Limits limits,
        Runnable clock,
        ProblemSink problems) {
    /** The same in matter of another language. */
    Composing withLanguage(String other) {
        return with(other, looks);
    }

    /** The same with all text aligned as said. */
    Composing aligned(Alignment alignment) {
        return with(language, looks.aligned(alignment));
    }

    /** The same with one role of text at another scale. */
    Composing scaled(TextRole role, double factor) {
        return with(language, looks.scaled(role, factor));
    }

    /** The same with a structure of its own, which is thrown away. */
    Composing onTrial() {
        return with(language, looks, new Tagger());
    }

    /** The same with smaller text in tables. */
    Composing narrowed(double scale) {
        return with(language, looks.narrowed(scale));
    }

    private Composing with(String otherLanguage, Looks otherLooks) {
        return with(otherLanguage, otherLooks, tagger);
    }

    private Composing with(String otherLanguage, Looks otherLooks, Tagger otherTagger) {
        return new Composing(
                article,
                prefix,
                otherLanguage,
                ids,
                numbers,
                otherLooks,
                paragraphs,
                otherTagger,
                pictures,
                pendingNotes,
                limits,
                clock,
                problems);
    }

    /** The name of the place of a block. */
    String place(String id) {
        return prefix + "b-" + id;
    }

    /** The name of the place of a note. */
    String notePlace(int number) {
        return prefix + "note-" + number;
    }

    /** The name of the place of the first mark of a note. */
    String markPlace(int number) {
        return prefix + "mark-" + number;
    }

    /** The name of the place of a work in the list of references. */
    String referencePlace(String id) {
        return prefix + "ref-" + id;
    }

    /** A word in the article's language. */
    String word(GeneratedWord word) {
        return GeneratedWords.in(article.metadata().language()).get(word);
    }
}
