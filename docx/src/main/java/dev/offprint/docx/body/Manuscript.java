// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Direction;
import dev.offprint.core.model.Heading;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.render.Overtime;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.render.RenderProblems;
import dev.offprint.core.render.SectionNumbers;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.core.text.GeneratedWords;
import dev.offprint.core.text.LanguageTag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One article with the places that its text refers to, and the problems that it has told already. */
final class Manuscript {
    private final Article article;
    private final RenderJob job;
    private final Pictures pictures;
    private final Notes notes;
    private final Logo logo;
    private final SectionNumbers sectionNumbers;
    private final SectionHeadings sectionHeadings;
    private final Numbering numbering;
    private @Nullable String sectionList;
    private @Nullable Sections spanning;
    private final GeneratedWords words;
    private final Map<String, String> blocks = new HashMap<>();
    private final Map<String, String> references = new HashMap<>();
    private final Overtime overtime;
    private final Set<Problem> told = new HashSet<>();

    Manuscript(Article article, Draft draft) {
        var names = draft.anchorNames();
        this.article = article;
        this.job = draft.job();
        this.overtime = new Overtime(job.limits(), article.origin().name());
        this.pictures = new Pictures(draft, this);
        this.notes = new Notes(article, names);
        this.logo = draft.logo();
        this.numbering = draft.numbering();
        this.sectionNumbers = SectionNumbers.of(article, draft.template().style());
        this.sectionHeadings = SectionHeadings.of(article.body());
        this.words = GeneratedWords.in(article.metadata().language());
        for (var block : Contents.of(article).blocks()) {
            var id = block.attributes().id();
            if (id != null) blocks.put(id, names.unique(id));
        }
        for (var reference : article.references()) {
            references.put(reference.id(), names.unique("ref_" + reference.id()));
        }
    }

    /** Looks at the clock; see {@link Overtime#check}. */
    void checkTime() {
        overtime.check();
    }

    Article article() {
        return article;
    }

    Pictures pictures() {
        return pictures;
    }

    Notes notes() {
        return notes;
    }

    /** The picture of its running heads. */
    Optional<Pictures.Shown> logo() {
        return logo.in(pictures);
    }

    /** The sections of its columns, while they are written; null when there is only one column. */
    @Nullable
    Sections spanning() {
        return spanning;
    }

    void spanning(@Nullable Sections sections) {
        spanning = sections;
    }

    /** Its uppermost crossheads. */
    SectionHeadings sectionHeadings() {
        return sectionHeadings;
    }

    /** The number of a crosshead in words; empty when it has none. */
    String sectionNumber(Heading heading) {
        return sectionNumbers.number(heading);
    }

    /** Where Word counts a crosshead; null when it is not counted. */
    ParagraphSpec.@Nullable Section section(Heading heading) {
        int depth = sectionNumbers.depth(heading);
        if (depth == 0) return null;
        if (sectionList == null) sectionList = numbering.sections();
        return new ParagraphSpec.Section(sectionList, depth - 1);
    }

    /** Its language; null when unknown. */
    @Nullable
    String language() {
        return article.metadata().language();
    }

    String word(GeneratedWord word) {
        return words.get(word);
    }

    boolean rightToLeft() {
        var metadata = article.metadata();
        if (metadata.direction() != null) return metadata.direction() == Direction.RIGHT_TO_LEFT;
        var language = metadata.language();
        return language != null && LanguageTag.isRightToLeft(language);
    }

    /** The bookmark of a block. */
    Optional<String> block(String id) {
        return Optional.ofNullable(blocks.get(id));
    }

    /** The bookmark of a work in the list of references. */
    String reference(String id) {
        return java.util.Objects.requireNonNull(references.get(id));
    }

    /** Tells a problem once. */
    void warn(String code, String place, String what, String cure) {
        tell(Problem.warning(code, place, what, cure));
    }

    void tell(Problem problem) {
        if (told.add(problem)) job.problems().accept(problem);
    }

    void unprintable() {
        warn(
                "render.character",
                article.origin().name(),
                "control characters cannot be written and are shown as U+FFFD",
                "take them out of the source");
    }

    void raw(String format) {
        tell(RenderProblems.raw(format, article.origin().name()));
    }
}
