// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.core.font.FaceCatalog;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.style.Alignment;
import dev.offprint.pdf.shape.Shaper;
import java.util.List;
import java.util.Optional;

/**
 * Sets running text in lines: shapes it, finds the places where lines may end, and takes those that make the whole
 * paragraph best. Knows every word that it has set, so that the next time is cheap; belongs to one job and one thread.
 */
public final class ParagraphSetter {
    /** The white at the end of ragged lines that is as bad as spaces of one and a half their width, by the measure. */
    private static final double RAG = .12;

    /** A last line shorter than this many sizes is too short. */
    private static final double SHORTEST_LAST = 3;

    /** Wide enough for any text. */
    private static final Shape ENDLESS = new Shape(1e9, 0, Alignment.START);

    private final FountCase founts;
    private final Runnable before;

    /**
     * A setter.
     *
     * @param problems told of characters that no face has: {@code pdf.glyph.missing}, once for each script
     * @param place that those problems name, such as the name of the input
     */
    public ParagraphSetter(FaceCatalog faces, ProblemSink problems, String place) {
        this(faces, problems, place, () -> {});
    }

    /**
     * A setter that may be stopped.
     *
     * @param before asked before each paragraph; what it throws ends the work
     */
    public ParagraphSetter(FaceCatalog faces, ProblemSink problems, String place, Runnable before) {
        this.before = before;
        this.founts = new FountCase(new Shaper(faces, problems, place));
    }

    /** The lines of a paragraph; none when there are no spans. A {@link Span.Break} at the end ends nothing. */
    public List<SetLine> set(List<Span> spans, Shape shape) {
        if (spans.isEmpty()) return List.of();
        before.run();
        if (shape.preformatted()) return CodeSetter.set(spans, founts, shape);
        var material = Itemizer.material(spans, founts, shape);
        double rag = shape.justified() ? 0 : shape.measure() * RAG;
        var rules = BreakingRules.EVEN.withShortestLast(SHORTEST_LAST * size(spans));
        var measure = new Measure(shape.measure(), rag, shape.notch());
        return Rows.set(material, shape, LineBreaker.lines(material.items(), measure, rules));
    }

    /**
     * The lines of a paragraph whose first letter is several lines high; empty when it does not begin with a letter of a
     * script that has such letters, or has fewer lines.
     *
     * @param lines that the letter is high
     * @param leading of the paragraph
     */
    public Optional<List<SetLine>> opening(List<Span> spans, Shape shape, int lines, double leading) {
        return DropCap.of(spans, founts, lines, leading).flatMap(cap -> {
            var set = set(cap.rest(), shape.notched(cap.notch()));
            return set.size() < lines ? Optional.empty() : cap.before(set);
        });
    }

    /** How much width a paragraph asks for. */
    public Extent extent(List<Span> spans) {
        return Extents.of(Itemizer.material(spans, founts, ENDLESS));
    }

    private static double size(List<Span> spans) {
        for (var span : spans) {
            if (span instanceof Span.Words words) return words.setting().size();
        }
        return 0;
    }
}
