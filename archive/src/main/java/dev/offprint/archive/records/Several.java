// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import dev.offprint.archive.records.fields.Target;
import dev.offprint.archive.records.fields.Values;
import dev.offprint.core.notice.Problem;
import java.util.ArrayList;
import java.util.List;

/** Tells of lists of texts where an article can have only one. Stateless. */
final class Several {
    private static final List<Target> SINGLE = List.of(
            Target.TITLE,
            Target.TITLE_HTML,
            Target.KICKER,
            Target.CAPTION,
            Target.SECTION,
            Target.PUBLICATION,
            Target.RIGHTS);

    private Several() {}

    static List<Problem> problems(Values values, String place) {
        var problems = new ArrayList<Problem>();
        for (var target : SINGLE) {
            var all = values.all(target);
            var path = values.chosen(target);
            if (all.size() < 2 || path == null) continue;
            var rest = all.subList(1, all.size()).stream()
                    .map(node -> node.asText().strip())
                    .filter(text -> !text.equals(all.get(0).asText().strip()) && !isLabel(text, values))
                    .distinct()
                    .toList();
            if (rest.isEmpty()) continue;
            var what = "of several texts in the field \"" + path.whole().exact() + "\" the first is taken, not: "
                    + String.join("; ", rest);
            problems.add(Problem.info("read.record.several", place, what, ""));
        }
        return problems;
    }

    private static boolean isLabel(String text, Values values) {
        return values.texts(Target.TAGS).contains(text)
                || values.texts(Target.SUBJECTS).contains(text);
    }
}
