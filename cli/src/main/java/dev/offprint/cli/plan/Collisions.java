// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.plan;

import dev.offprint.core.export.Target;
import dev.offprint.core.notice.OffprintException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses two outputs of one name, and outputs that are inputs. Stateless. */
final class Collisions {
    private Collisions() {}

    static void refuse(List<Task> tasks) throws OffprintException {
        var makers = new HashMap<String, String>();
        var inputs = new HashSet<String>();
        for (var task : tasks) inputs.add(key(Path.of(task.name())));
        for (var task : tasks) {
            if (!(task instanceof Task.Export export)) continue;
            for (var target : export.targets()) {
                refuse(inputs, export, target);
                var other = makers.put(key(target.file()), task.name());
                if (other != null) throw twice(other, task.name(), target);
            }
        }
    }

    private static void refuse(Set<String> inputs, Task.Export export, Target target) throws OffprintException {
        target.refuseInput(Path.of(export.name()));
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
