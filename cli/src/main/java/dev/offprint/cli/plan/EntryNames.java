// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.plan;

import dev.offprint.core.export.Target;
import dev.offprint.core.render.Format;
import dev.offprint.core.text.Slug;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of files for the records of containers: safe on every file system, and no two alike in a run, whatever the
 * records are called. Of one thread.
 */
public final class EntryNames {
    private static final int DEEPEST = 8;
    private static final Pattern RESERVED = Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)");

    private final Set<String> taken = new HashSet<>();

    /** @param plan whose files have their names already */
    public EntryNames(Plan plan) {
        for (var task : plan.tasks()) {
            for (var target : task.targets()) taken.add(key(target.file()));
            for (var part : task.parts()) taken.add(key(Path.of(part.name())));
        }
    }

    /**
     * The files of a record.
     *
     * @param name as the container calls it
     */
    public List<Target> targets(Path folder, String name, List<Format> formats) {
        var wish = wish(name);
        for (int number = 1; ; number++) {
            var like = folder.resolve(number == 1 ? wish : wish + "-" + number).normalize();
            var targets = new ArrayList<Target>();
            for (var format : formats) targets.add(new Target(format.id(), Path.of(like + "." + format.extension())));
            if (targets.stream().noneMatch(t -> taken.contains(key(t.file())))) {
                targets.forEach(t -> taken.add(key(t.file())));
                return targets;
            }
        }
    }

    private static String wish(String name) {
        var parts = new ArrayList<String>();
        for (var part : name.split("[/\\\\]", -1)) {
            var slug = Slug.of(part);
            if (!slug.isEmpty()) parts.add(RESERVED.matcher(slug).matches() ? slug + "-" : slug);
        }
        var last = parts.size() > DEEPEST ? parts.subList(parts.size() - DEEPEST, parts.size()) : parts;
        return last.isEmpty() ? "article" : String.join("/", last);
    }

    private static String key(Path file) {
        return file.toAbsolutePath().normalize().toString().toLowerCase(Locale.ROOT);
    }
}
