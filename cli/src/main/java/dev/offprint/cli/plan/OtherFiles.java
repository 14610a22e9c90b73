// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.plan;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How many files of a folder are nothing that can be read, by the endings of their names. Of one thread. */
final class OtherFiles {
    private static final int MOST_KINDS = 6;
    private static final String BARE = "without an ending";
    private static final Pattern ENDING =
            Pattern.compile(".+?((?:\\.[a-z0-9]{1,8})?\\.(?:gz|zst|bz2|xz)|\\.[a-z0-9]{1,8})");

    private final Map<String, Integer> kinds = new TreeMap<>();
    private int count;

    /** Counts one. */
    void add(String name) {
        var ending = ENDING.matcher(name.toLowerCase(Locale.ROOT));
        kinds.merge(ending.matches() ? ending.group(1) : BARE, 1, Integer::sum);
        count++;
    }

    /** Whether there are none. */
    boolean isEmpty() {
        return count == 0;
    }

    /** {@code 12 files are of no kind that can be read (.css 7, .js 4, without an ending 1)}. */
    String told() {
        var files = count == 1 ? "1 file is" : count + " files are";
        return files + " of no kind that can be read (" + listed() + ")";
    }

    /** The most frequent ones. */
    private String listed() {
        var most = kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_KINDS)
                .toList();
        int rest = count - most.stream().mapToInt(Map.Entry::getValue).sum();
        var told =
                most.stream().map(kind -> kind.getKey() + " " + kind.getValue()).collect(Collectors.joining(", "));
        return rest == 0 ? told : told + ", others " + rest;
    }
}
