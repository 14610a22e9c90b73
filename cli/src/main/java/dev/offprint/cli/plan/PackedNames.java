// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.plan;

import dev.offprint.core.export.Target;
import dev.offprint.core.resource.FileName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Numbers what is made of the packed documents of a folder where the same is made of others. Stateless. */
final class PackedNames {
    private PackedNames() {}

    /** The same tasks; those of packed documents give way to others, and the later to the earlier. */
    static List<Task> numbered(List<Task> tasks) {
        var taken = new HashSet<Path>();
        for (var task : tasks) if (!isPacked(task)) files(task.targets(), taken);
        var numbered = new ArrayList<Task>();
        for (var task : tasks) numbered.add(isPacked(task) ? numbered((Task.Export) task, taken) : task);
        return numbered;
    }

    private static boolean isPacked(Task task) {
        return task instanceof Task.Export && FileName.isPacked(task.name());
    }

    private static void files(List<Target> targets, Set<Path> to) {
        for (var target : targets) to.add(target.file());
    }

    private static Task numbered(Task.Export task, Set<Path> taken) {
        var targets = task.targets();
        for (int number = 2; targets.stream().anyMatch(t -> taken.contains(t.file())); number++) {
            int n = number;
            targets = task.targets().stream().map(t -> numbered(t, n)).toList();
        }
        files(targets, taken);
        return new Task.Export(task.source(), task.isOfMany(), targets);
    }

    private static Target numbered(Target target, int number) {
        var name = String.valueOf(target.file().getFileName());
        int dot = name.lastIndexOf('.');
        var other = name.substring(0, dot) + "-" + number + name.substring(dot);
        return new Target(target.format(), target.file().resolveSibling(other));
    }
}
