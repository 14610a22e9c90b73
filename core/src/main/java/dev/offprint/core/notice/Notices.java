// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the problems of one job; many of one code end in a count, so that a hostile input cannot flood. Belongs to
 * one thread.
 */
public final class Notices implements ProblemSink {
    private static final int MOST_OF_ONE_CODE = 25;

    private final List<Problem> kept = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** Nothing collected yet. */
    public Notices() {}

    @Override
    public void accept(Problem problem) {
        if (counts.merge(problem.code(), 1, Integer::sum) <= MOST_OF_ONE_CODE) kept.add(problem);
    }

    /** What has been collected, in its order, counts last. */
    public List<Problem> all() {
        var all = new ArrayList<>(kept);
        counts.forEach((code, count) -> {
            if (count > MOST_OF_ONE_CODE) all.add(rest(code, count - MOST_OF_ONE_CODE));
        });
        return List.copyOf(all);
    }

    private Problem rest(String code, int more) {
        var last = kept.stream()
                .filter(p -> p.code().equals(code))
                .reduce((a, b) -> b)
                .orElseThrow();
        return new Problem(code, last.severity(), "", "and " + more + " more like: " + last.what(), "");
    }
}
