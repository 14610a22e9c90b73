// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each id to one block. Anchors between and inside blocks wait for the next block that is made. */
public final class Ids {
    private final Set<String> referenced;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> blockOf = new HashMap<>();
    private final List<String> waiting = new ArrayList<>();

    /** @param referenced the ids that links name: only those wait for a block */
    public Ids(Set<String> referenced) {
        this.referenced = referenced;
    }

    /** An id of something that is no block. */
    public void pend(String id) {
        if (!id.isBlank() && referenced.contains(id)) waiting.add(id);
    }

    /** Whether a block has this id already. */
    boolean isTaken(String id) {
        return taken.contains(clean(id));
    }

    /**
     * The id of the block that is made now.
     *
     * @param own that its element has; null or blank when it has none
     * @return null when neither it nor what waits has an id that is free
     */
    @Nullable
    String take(@Nullable String own) {
        if (own != null && !own.isBlank()) waiting.add(0, own);
        if (waiting.isEmpty()) return null;
        var id = waiting.stream().map(Ids::clean).filter(taken::add).findFirst().orElse(null);
        if (id != null) waiting.forEach(w -> blockOf.putIfAbsent(w, id));
        waiting.clear();
        return id;
    }

    /** Which block to find behind an id of the source. */
    public Map<String, String> blockOf() {
        return Map.copyOf(blockOf);
    }

    /** An id without white space, as the model asks for. */
    public static String clean(String id) {
        return id.strip().replaceAll("\\s+", "-");
    }
}
