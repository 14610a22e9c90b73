// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.pdf.paragraph.HorizontalItem.Penalty;
import java.util.List;

/** Sums the demerits of a paragraph anew, apart from the code under test. */
final class Demerits {
    private Demerits() {}

    static double of(List<HorizontalItem> items, List<Breakpoint> lines, BreakingRules rules) {
        double sum = 0;
        boolean hyphen = false;
        var fitness = Fitness.DECENT;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean last = i == lines.size() - 1;
            var penalty = items.get(line.item()) instanceof Penalty p ? p : new Penalty(0, 0, false);
            var own = Fitness.of(line.ratio());
            double badness = line.ratio() < -1 ? 1e6 : rules.linePenalty() + Fitness.badness(line.ratio());
            sum += badness * badness;
            if (penalty.cost() > 0) sum += (double) penalty.cost() * penalty.cost();
            if (own.clashes(fitness)) sum += rules.adjacentDemerits();
            if (hyphen && penalty.hyphen()) sum += rules.doubleHyphenDemerits();
            if (hyphen && last) sum += rules.finalHyphenDemerits();
            hyphen = penalty.hyphen();
            fitness = own;
        }
        return sum;
    }
}
