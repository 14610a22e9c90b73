// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.report;

import dev.offprint.core.notice.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Problems of one kind. Of one thread. */
final class ProblemGroup {
    /** So many are told as they are. */
    private static final int FEW = 3;

    private final List<Problem> first = new ArrayList<>();
    private int count;
    private boolean alike = true;

    void add(Problem problem) {
        count++;
        if (first.size() < FEW) first.add(problem);
        alike &= said(problem).equals(said(first.get(0)));
    }

    void tell(Messages messages) {
        if (count <= FEW) messages.tell(first);
        else if (alike) tellOnce(messages);
        else tellFirst(messages);
    }

    private void tellOnce(Messages messages) {
        var one = first.get(0);
        messages.tell(one.severity(), said(one) + " (" + count + " times)");
        messages.say("    " + first.stream().map(Problem::place).collect(Collectors.joining(", ")) + more());
    }

    private void tellFirst(Messages messages) {
        messages.tell(first.get(0).severity(), first.get(0).code() + ", " + count + " times:");
        first.forEach(problem -> messages.say("    " + problem.message()));
        messages.say("   " + more());
    }

    private String more() {
        return " and " + (count - first.size()) + " more";
    }

    private static String said(Problem problem) {
        return problem.at("").message();
    }
}
