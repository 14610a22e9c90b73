// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Direction;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.render.NoteNumbers;
import dev.offprint.core.render.Overtime;
import dev.offprint.core.text.GeneratedWords;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every writer of one article needs to know. */
final class Scope {
    private final Article article;
    private final boolean rightToLeft;
    private final Design design;
    private final PictureShelf pictures;
    private final Anchors anchors;
    private final NoteNumbers numbers;
    private final GeneratedWords words;
    private final Overtime overtime;
    private final ProblemSink problems;
    private final Map<String, Integer> marked = new HashMap<>();

    Scope(
            Article article,
            boolean rightToLeft,
            Design design,
            PictureShelf pictures,
            Anchors anchors,
            NoteNumbers numbers,
            GeneratedWords words,
            Overtime overtime,
            ProblemSink problems) {
        this.article = article;
        this.rightToLeft = rightToLeft;
        this.design = design;
        this.pictures = pictures;
        this.anchors = anchors;
        this.numbers = numbers;
        this.words = words;
        this.overtime = overtime;
        this.problems = problems;
    }

    Article article() {
        return article;
    }

    Design design() {
        return design;
    }

    PictureShelf pictures() {
        return pictures;
    }

    Anchors anchors() {
        return anchors;
    }

    NoteNumbers numbers() {
        return numbers;
    }

    GeneratedWords words() {
        return words;
    }

    /** Looks at the clock; see {@link Overtime#check}. */
    void checkTime() {
        overtime.check();
    }

    void tell(Problem problem) {
        problems.accept(problem);
    }

    /** Which of the marks of a note comes now, counted from 0. */
    int nextMark(String noteId) {
        return marked.merge(noteId, 1, Integer::sum) - 1;
    }

    /** The attributes of a block's element: its own, then others in pairs of name and value. */
    @Nullable
    String[] attributes(Block block, @Nullable String... others) {
        return attributesWithId(anchors.idOf(block), block, others);
    }

    /** The same with an id that is not the source's. */
    @Nullable
    String[] attributesWithId(@Nullable String id, Block block, @Nullable String... others) {
        var language = language(block.attributes().language());
        var direction = direction(block.attributes().direction());
        @Nullable String[] own = {"id", id, "lang", language, "xml:lang", language, "dir", direction};
        var all = Arrays.copyOf(own, own.length + others.length);
        System.arraycopy(others, 0, all, own.length, others.length);
        return all;
    }

    /** A language's tag if it can stand in a document; null, with a warning, when it is malformed. */
    @Nullable
    String language(@Nullable String tag) {
        return Languages.orNull(tag, problems);
    }

    /** The direction of code where text runs the other way. */
    @Nullable
    String codeDirection() {
        return rightToLeft ? "ltr" : null;
    }

    static @Nullable String direction(@Nullable Direction direction) {
        if (direction == null) return null;
        return direction == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr";
    }
}
