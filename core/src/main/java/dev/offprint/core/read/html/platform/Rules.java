// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.platform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The rules of all platforms by the classes and the names of elements.
 *
 * @param byClass those for elements of a class
 * @param byName those for elements of a name
 */
record Rules(Map<String, List<Rule>> byClass, Map<String, List<Rule>> byName) {
    /** Rules that are being gathered. */
    static final class Draft {
        private final Map<String, List<Rule>> byClass = new HashMap<>();
        private final Map<String, List<Rule>> byName = new HashMap<>();

        /** Rules for elements of a class, or of several with commas between. */
        Draft ofClass(String classes, Rule rule) {
            return of(classes, rule, byClass);
        }

        /** Rules for elements of a name, or of several with commas between. */
        Draft ofName(String names, Rule rule) {
            return of(names, rule, byName);
        }

        private Draft of(String names, Rule rule, Map<String, List<Rule>> rules) {
            for (var one : names.split(",\\s*", -1))
                rules.computeIfAbsent(one, c -> new ArrayList<>()).add(rule);
            return this;
        }

        /** All of them, for good. */
        Rules done() {
            byClass.replaceAll((name, rules) -> List.copyOf(rules));
            byName.replaceAll((name, rules) -> List.copyOf(rules));
            return new Rules(Map.copyOf(byClass), Map.copyOf(byName));
        }
    }

    /** All rules that an element asks for; mostly none. */
    List<Rule> of(Element element) {
        var named = byName.getOrDefault(element.normalName(), List.of());
        var classes = element.attributesSize() == 0 ? "" : element.attr("class");
        if (classes.isEmpty()) return named;
        List<Rule> found = null;
        for (int start = 0, end; start < classes.length(); start = end + 1) {
            end = end(classes, start);
            var some = end == start ? null : byClass.get(classes.substring(start, end));
            if (some == null) continue;
            if (found == null) found = new ArrayList<>(named);
            found.addAll(some);
        }
        return found == null ? named : found;
    }

    private static int end(String classes, int start) {
        int end = start;
        while (end < classes.length() && !Character.isWhitespace(classes.charAt(end))) end++;
        return end;
    }
}
