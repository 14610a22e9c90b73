// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.plan;

import java.util.List;

/**
 * What a run is to do; none of its outputs have one name, and none is an input.
 *
 * @param formats ids, at least one
 * @param toStandardOutput then there is one task, of one format
 */
public record Plan(List<Task> tasks, List<String> formats, boolean toStandardOutput) {
    public Plan {
        tasks = List.copyOf(tasks);
        formats = List.copyOf(formats);
    }

    /** How many inputs there are. */
    public int inputs() {
        return (int) tasks.stream().filter(Task::isInput).count();
    }
}
