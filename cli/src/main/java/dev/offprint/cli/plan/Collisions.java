// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.plan;

import dev.offprint.core.export.Target;
import dev.offprint.core.notice.OffprintException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Refuses two outputs of one name, and outputs that are inputs. Stateless. */
final class Collisions {
    private Collisions() {}

    static void refuse(List<Task> tasks) throws OffprintException {
        var makers = new HashMap<String, String>();
        var inputs = new HashSet<String>();
        for (var task : tasks) {
            for (var part : task.parts()) inputs.add(key(Path.of(part.name())));
        }
        for (var task : tasks) {
            for (var target : task.targets()) {
                refuse(inputs, task, target);
                var other = makers.put(key(target.file()), task.name());
                if (other != null) throw twice(other, task.name(), target);
            }
        }
    }

    /** Whether a file is an input or an output of a plan. */
    static boolean touches(Plan plan, Path file) {
        var key = key(file);
        return plan.tasks().stream()
                .flatMap(task -> Stream.concat(
                        task.parts().stream().map(part -> Path.of(part.name())),
                        task.targets().stream().map(Target::file)))
                .anyMatch(one -> isSame(one, file, key));
    }

    private static boolean isSame(Path one, Path other, String key) {
        try {
            return key(one).equals(key) || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
        } catch (IOException e) { // what cannot be looked at is told of when it is used
            return false;
        }
    }

    private static void refuse(Set<String> inputs, Task task, Target target) throws OffprintException {
        for (var part : task.parts()) target.refuseInput(Path.of(part.name()));
        if (!inputs.contains(key(target.file()))) return;
        throw Usage.error(target.file() + " is an input and would be overwritten", "choose another folder with -o");
    }

    private static OffprintException twice(String one, String other, Target target) {
        var who = one.equals(other) ? one + ", named twice," : one + " and " + other;
        return Usage.error(who + " would both become " + target.file(), "rename one, or convert them apart");
    }

    /** Some file systems write é in two ways. */
    private static String key(Path file) {
        return Normalizer.normalize(file.toAbsolutePath().normalize().toString(), Normalizer.Form.NFC);
    }
}
