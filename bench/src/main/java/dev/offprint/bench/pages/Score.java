// SPDX-License-Identifier: Apache-2.0
package dev.offprint.bench.pages;

import java.util.List;

/**
 * How much of what was wanted was found, and how much more.
 *
 * @param hits found and wanted
 * @param found all that was found
 * @param wanted all that was wanted
 */
record Score(double hits, double found, double wanted) {
    /**
     * Compares bags. What was wanted and is kept outside the body, as names of authors are, counts as found.
     */
    static Score of(List<String> found, List<String> wanted, List<String> kept) {
        int missing = Words.beyond(wanted, found).size();
        int elsewhere =
                missing - Words.beyond(Words.beyond(wanted, found), kept).size();
        return new Score(wanted.size() - missing + elsewhere, found.size() + elsewhere, wanted.size());
    }

    double precision() {
        return found == 0 ? (wanted == 0 ? 1 : 0) : hits / found;
    }

    double recall() {
        return wanted == 0 ? 1 : hits / wanted;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    Score plus(Score other) {
        return new Score(hits + other.hits, found + other.found, wanted + other.wanted);
    }
}
