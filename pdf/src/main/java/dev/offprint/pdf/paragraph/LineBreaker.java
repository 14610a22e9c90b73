// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.pdf.paragraph.HorizontalItem.Box;
import dev.offprint.pdf.paragraph.HorizontalItem.Glue;
import dev.offprint.pdf.paragraph.HorizontalItem.Penalty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Divides a paragraph into lines so that the whole of it is best: D. E. Knuth and M. F. Plass, "Breaking paragraphs into
 * lines", Software: Practice and Experience 11 (1981), 1119–1184, with TeX's three passes: without dividing words, with
 * it, and with white that is stretched in every line. A paragraph always comes out; a line that nothing can make fit
 * stands out.
 */
final class LineBreaker {
    private static final int CLASSES = Fitness.values().length;

    private final List<HorizontalItem> items;
    private final Sums sums;
    private final Measure measure;
    private final BreakingRules rules;

    private LineBreaker(List<HorizontalItem> items, Measure measure, BreakingRules rules) {
        this.items = items;
        this.sums = new Sums(items);
        this.measure = measure;
        this.rules = rules;
    }

    /**
     * The ends of the lines.
     *
     * @param items closed by {@link Glue#FILL} and {@link Penalty#ALWAYS}
     */
    static List<Breakpoint> lines(List<HorizontalItem> items, Measure measure, BreakingRules rules) {
        return new LineBreaker(items, measure, rules).passes();
    }

    private List<Breakpoint> passes() {
        var end = pass(new Pass(rules.pretolerance(), false, 0, false));
        if (end == null) end = pass(new Pass(rules.tolerance(), true, 0, false));
        if (end == null) end = pass(new Pass(rules.tolerance(), true, measure.width() * .08, false));
        if (end == null) end = pass(new Pass(Fitness.WORST, true, measure.width() * .08, true));
        if (end == null) throw new AssertionError("the last pass takes every line");
        return end.path();
    }

    private @Nullable Candidate pass(Pass pass) {
        if (pass.tolerance < 0) return null;
        var active = new ActiveList(Candidate.start(sums.start()));
        for (int i = 0; i < items.size() && !active.isEmpty(); i++) {
            double cost = cost(i, pass);
            if (cost < HorizontalItem.FORBIDDEN) visit(i, cost, pass, active);
        }
        return active.best();
    }

    /** What a break at an item costs; {@link HorizontalItem#FORBIDDEN} where none may be. */
    private double cost(int i, Pass pass) {
        var item = items.get(i);
        if (item instanceof Glue) return i > 0 && items.get(i - 1) instanceof Box ? 0 : HorizontalItem.FORBIDDEN;
        if (!(item instanceof Penalty penalty)) return HorizontalItem.FORBIDDEN;
        return penalty.hyphen() && !pass.divides ? HorizontalItem.FORBIDDEN : penalty.cost();
    }

    private void visit(int i, double cost, Pass pass, ActiveList active) {
        var best = new Candidate[CLASSES * (measure.notch().lines() + 1)];
        boolean forced = cost <= HorizontalItem.FORCED;
        Candidate nearest = null;
        for (var from = active.first(); from != null; from = from.next) {
            double ratio = ratio(from, i, pass);
            if (ratio < -1 || forced) {
                active.remove(from);
                nearest = from;
            }
            if (ratio >= -1 && Fitness.badness(ratio) <= pass.tolerance) offer(best, from, i, cost, ratio);
        }
        active.add(best);
        if (active.isEmpty() && pass.last && nearest != null) {
            active.add(new Candidate[] {standingOut(nearest, i, pass)});
        }
    }

    private void offer(@Nullable Candidate[] best, Candidate from, int i, double cost, double ratio) {
        var fitness = Fitness.of(ratio);
        double demerits = from.demerits + demerits(from, i, cost, ratio, fitness);
        // Behind the notch all lines are equally wide: it does not matter any more how many came before.
        int line = from.line + 1;
        int rank = Math.min(line, measure.notch().lines()) * CLASSES + fitness.step();
        var rival = best[rank];
        if (rival == null || demerits < rival.demerits) {
            best[rank] = new Candidate(i, line, sums.start(i), ratio, fitness, isHyphen(i), demerits, from);
        }
    }

    private Candidate standingOut(Candidate from, int i, Pass pass) {
        return new Candidate(
                i,
                from.line + 1,
                sums.start(i),
                ratio(from, i, pass),
                Fitness.DECENT,
                isHyphen(i),
                from.demerits,
                from);
    }

    /** The glue setting of the line between two breaks. */
    private double ratio(Candidate from, int i, Pass pass) {
        double missing = measure.width(from.line) - sums.width(from.lineStart, i);
        if (missing >= 0) {
            double stretch = sums.stretch(from.lineStart, i) + measure.raggedness() + pass.extraStretch;
            return missing < 1e-9 ? 0 : missing / Math.max(stretch, 1e-9);
        }
        return missing / Math.max(sums.shrink(from.lineStart, i), 1e-9);
    }

    /** What a line adds to the sum that is made least (TeX: The Program, § 859). */
    private double demerits(Candidate from, int i, double cost, double ratio, Fitness fitness) {
        double line = rules.linePenalty() + Fitness.badness(ratio);
        double demerits = line * line;
        if (cost >= 0) demerits += cost * cost;
        else if (cost > HorizontalItem.FORCED) demerits -= cost * cost;
        if (from.hyphen && isHyphen(i)) demerits += hyphens(from);
        if (fitness.clashes(from.fitness)) demerits += rules.adjacentDemerits();
        return i == items.size() - 1 ? demerits + lastLine(from, i) : demerits;
    }

    /** Two lines in succession that end with a hyphen are bad, three are never wanted. */
    private double hyphens(Candidate from) {
        boolean third = from.previous != null && from.previous.hyphen;
        return rules.doubleHyphenDemerits() + (third ? rules.tripleHyphenDemerits() : 0);
    }

    private double lastLine(Candidate from, int i) {
        double demerits = from.hyphen ? rules.finalHyphenDemerits() : 0;
        boolean lone = from.previous != null && sums.width(from.lineStart, i) < rules.shortestLast();
        return lone ? demerits + rules.shortLastDemerits() : demerits;
    }

    private boolean isHyphen(int i) {
        return items.get(i) instanceof Penalty penalty && penalty.hyphen();
    }

    /**
     * One way through the paragraph.
     *
     * @param divides whether words may be divided
     * @param extraStretch given to every line, in points
     * @param last whether a line that does not fit is taken when there is no other
     */
    private record Pass(double tolerance, boolean divides, double extraStretch, boolean last) {}
}
