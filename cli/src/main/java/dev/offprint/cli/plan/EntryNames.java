// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.plan;

import dev.offprint.core.export.Target;
import dev.offprint.core.render.Format;
import dev.offprint.core.text.Slug;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names of files for the records of containers: safe on every file system, and no two alike in a run, whatever the
 * records are called. Of one thread.
 */
public final class EntryNames {
    private static final int DEEPEST = 8;
    private static final Pattern RESERVED = Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)");

    private final NameSet taken = new NameSet();

    /** By wish, the number that its next namesake has; only of wishes that more than one record had. */
    private final Map<String, Integer> numbers = new HashMap<>();

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
        var wish = folder.resolve(wish(name)).normalize();
        var first = targets(wish.toString(), formats);
        if (take(first)) return first;
        for (int number = numbers.getOrDefault(wish.toString(), 2); ; number++) {
            var targets = targets(wish + "-" + number, formats);
            if (!take(targets)) continue;
            numbers.put(wish.toString(), number + 1);
            return targets;
        }
    }

    private static List<Target> targets(String like, List<Format> formats) {
        return formats.stream()
                .map(f -> new Target(f.id(), Path.of(like + "." + f.extension())))
                .toList();
    }

    private boolean take(List<Target> targets) {
        var keys = targets.stream().map(t -> key(t.file())).toList();
        if (keys.stream().anyMatch(taken::contains)) return false;
        keys.forEach(taken::add);
        return true;
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
