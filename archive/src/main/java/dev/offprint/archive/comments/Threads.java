// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.comments;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Comments in the order of their threads: each is followed by its answers. Of one thread. */
final class Threads {
    private final Set<String> ids = new HashSet<>();
    private final Map<String, List<Comment>> answers = new HashMap<>();
    private final Set<Comment> placed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Placed> order = new ArrayList<>();

    /**
     * A comment at its place.
     *
     * @param depth how many comments it answers, one above the other
     */
    record Placed(Comment comment, int depth) {}

    private Threads(List<Comment> all) {
        for (var comment : all) {
            ids.add(comment.id());
            answers.computeIfAbsent(comment.parent(), p -> new ArrayList<>()).add(comment);
        }
    }

    /** All of them, each once, whatever answers what. */
    static List<Placed> of(List<Comment> all) {
        var threads = new Threads(all);
        all.stream().filter(threads::isFirst).forEach(threads::place);
        all.forEach(threads::place); // of circles, where each answers another
        return threads.order;
    }

    private boolean isFirst(Comment comment) {
        return comment.parent().isEmpty() || !ids.contains(comment.parent());
    }

    private void place(Comment first) {
        Deque<Placed> open = new ArrayDeque<>();
        open.push(new Placed(first, 0));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (!placed.add(next.comment())) continue;
            order.add(next);
            var id = next.comment().id();
            if (id.isEmpty()) continue;
            var below = answers.getOrDefault(id, List.of());
            for (int i = below.size() - 1; i >= 0; i--) open.push(new Placed(below.get(i), next.depth() + 1));
        }
    }
}
