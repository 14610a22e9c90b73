// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import org.jspecify.annotations.Nullable;

/** The breaks from which a line may still reach, in the order of the text. Removal while walking is safe. */
final class ActiveList {
    private @Nullable Candidate first;
    private @Nullable Candidate last;

    ActiveList(Candidate start) {
        first = start;
        last = start;
    }

    @Nullable
    Candidate first() {
        return first;
    }

    boolean isEmpty() {
        return first == null;
    }

    /** Appends those that are not null. */
    void add(@Nullable Candidate[] candidates) {
        for (var candidate : candidates) {
            if (candidate != null) append(candidate);
        }
    }

    private void append(Candidate candidate) {
        if (last == null) first = candidate;
        else last.next = candidate;
        last = candidate;
    }

    /** Takes one out; its own link stays, so that a walk can go on from it. */
    void remove(Candidate candidate) {
        Candidate before = null;
        for (var at = first; at != candidate; at = at.next) {
            if (at == null) throw new AssertionError("not in the list");
            before = at;
        }
        if (before == null) first = candidate.next;
        else before.next = candidate.next;
        if (last == candidate) last = before;
    }

    /** The one with the fewest demerits, null when there is none. */
    @Nullable
    Candidate best() {
        Candidate best = null;
        for (var at = first; at != null; at = at.next) {
            if (best == null || at.demerits < best.demerits) best = at;
        }
        return best;
    }
}
