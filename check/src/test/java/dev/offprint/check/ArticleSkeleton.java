// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import dev.offprint.check.Skeleton.Channel;
import dev.offprint.core.model.*;
import dev.offprint.core.render.NoteNumbers;
import dev.offprint.core.render.SourceLines;
import dev.offprint.core.render.TitleBlock;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.core.text.GeneratedWords;
import java.util.List;

/** What of an article's structure every format must show, from the article itself. */
final class ArticleSkeleton {
    /** What a format does with notes at the end of an article. */
    enum Closing {
        /** Those without a mark follow a heading. */
        UNMARKED,
        /** The same, as a numbered list. */
        UNMARKED_LISTED,
        /** All follow a heading. */
        ALL
    }

    private final Article article;
    private final Closing closing;
    private final Skeleton.Draft draft = new Skeleton.Draft();
    private final SkeletonWalk walk;

    private ArticleSkeleton(Article article, Closing closing) {
        this.article = article;
        this.closing = closing;
        this.walk = new SkeletonWalk(article, draft, 0);
    }

    /** Its skeleton; the headline is of level 1, what is of level 1 in the article of level 2. */
    static Skeleton of(Article article, Closing closing) {
        return new ArticleSkeleton(article, closing).all();
    }

    private Skeleton all() {
        var metadata = article.metadata();
        var title = TitleBlock.of(metadata, metadata.language());
        walk.inlines(title.kicker());
        if (!title.headline().isEmpty()) draft.add(Channel.HEADING, "1 " + walk.label(title.headline()));
        walk.inlines(title.headline()).inlines(title.dek());
        var lead = metadata.leadImage();
        if (lead != null) walk.blocks(List.of(lead));
        walk.blocks(metadata.summary()).blocks(article.body());
        closingNotes();
        references();
        SourceLines.of(metadata, metadata.language()).forEach(walk::inlines);
        notes();
        return draft.finish();
    }

    private void closingNotes() {
        var notes = NoteNumbers.of(article).notes();
        var unmarked = notes.subList(marked(), notes.size());
        if (closing == Closing.ALL ? notes.isEmpty() : unmarked.isEmpty()) return;
        heading(GeneratedWord.NOTES);
        for (int i = 0; closing == Closing.UNMARKED_LISTED && i < unmarked.size(); i++) {
            var first = unmarked.get(i).content().subList(0, 1);
            var text = Words.label(ArticleText.within(article, first, List.of()));
            draft.add(Channel.ITEM, "1 " + (marked() + i + 1) + ". " + text);
        }
    }

    private void heading(GeneratedWord word) {
        var words = GeneratedWords.in(article.metadata().language());
        draft.add(Channel.HEADING, "2 " + Words.label(words.get(word)));
    }

    private int marked() {
        return (int) Contents.of(article).noteRefs().distinct().count();
    }

    private void references() {
        if (article.references().isEmpty()) return;
        heading(GeneratedWord.REFERENCES);
        for (var reference : article.references()) {
            walk.inlines(reference.content());
            var url = reference.url();
            if (url != null && !PlainText.of(reference.content()).contains(url)) {
                draft.add(Channel.LINK, url + " " + Words.label(url));
            }
        }
    }

    private void notes() {
        NoteNumbers.of(article).notes().stream().limit(marked()).forEach(note -> {
            var inner = new Skeleton.Draft();
            new SkeletonWalk(article, inner, 0).blocks(note.content());
            draft.note(inner.finish());
        });
    }
}
