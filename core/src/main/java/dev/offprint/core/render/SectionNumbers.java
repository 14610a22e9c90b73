// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Group;
import dev.offprint.core.model.Heading;
import dev.offprint.core.style.Style;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The numbers of an article's sections: 1, 1.1, 1.2, 2. They follow the nesting, not the levels, so a skipped level leaves
 * no gap. Headings inside quotes, lists, tables, asides and notes have none. Immutable.
 */
public final class SectionNumbers {
    private static final SectionNumbers NONE = new SectionNumbers();

    /** By identity: two headings of the same words are two sections. */
    private final IdentityHashMap<Heading, List<Integer>> numbers = new IdentityHashMap<>();

    private SectionNumbers() {}

    /** The numbers that a style asks for; none when it asks for none. */
    public static SectionNumbers of(Article article, Style style) {
        if (!style.apparatus().numberSections()) return NONE;
        var made = new SectionNumbers();
        made.count(article.body(), new ArrayDeque<>(), new ArrayList<>(List.of(0)));
        return made;
    }

    /** The number of a heading of the article, such as {@code 1.2}; empty when it has none. */
    public String number(Heading heading) {
        return numbers.getOrDefault(heading, List.of()).stream()
                .map(String::valueOf)
                .collect(Collectors.joining("."));
    }

    /** How deep a heading is nested, from 1; 0 when it has no number. */
    public int depth(Heading heading) {
        return numbers.getOrDefault(heading, List.of()).size();
    }

    private void count(List<Block> blocks, Deque<Integer> open, List<Integer> counters) {
        for (var block : blocks) {
            if (block instanceof Group group) count(group.content(), open, counters);
            if (block instanceof Heading heading) count(heading, open, counters);
        }
    }

    private void count(Heading heading, Deque<Integer> open, List<Integer> counters) {
        while (!open.isEmpty() && open.peek() >= heading.level()) open.pop();
        open.push(heading.level());
        int depth = open.size();
        if (counters.size() > depth) counters.subList(depth, counters.size()).clear();
        while (counters.size() < depth) counters.add(0);
        counters.set(depth - 1, counters.get(depth - 1) + 1);
        numbers.put(heading, List.copyOf(counters));
    }
}
