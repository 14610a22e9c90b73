// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.plan;

import dev.offprint.core.export.Target;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.render.Renderers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is made of each input, and where it goes. */
record Outputs(Renderers renderers, List<String> formats, Destination destination) {
    Outputs {
        formats = List.copyOf(formats);
    }

    /** The same for what is only read. */
    Outputs nowhere() {
        return new Outputs(renderers, formats, new Destination.StandardOutput());
    }

    /** The folder of all; null when there is none. */
    @Nullable
    Path folder() {
        return destination instanceof Destination.Folder f ? f.path() : null;
    }

    /** The files of an input of one article. */
    List<Target> targets(Path input, Path mirrored) throws OffprintException {
        if (destination instanceof Destination.StandardOutput) return List.of();
        if (destination instanceof Destination.File f) return List.of(new Target(formats.get(0), f.path()));
        var all = folder();
        var folder = all == null ? Paths.folder(input) : all.resolve(mirrored);
        var targets = new ArrayList<Target>();
        for (var id : formats) targets.add(Target.named(renderers.byId(id).format(), input, folder.normalize()));
        return targets;
    }

    /**
     * Where the articles of a container go: below the folder of all, else beside it. A folder cannot be called like the
     * file that it is made of, which may have no ending.
     */
    Path folder(Path input, Path inside) {
        var all = folder();
        var folder = all == null ? Paths.folder(input).resolve(Paths.stem(input)) : all.resolve(inside);
        return folder.normalize().equals(input.normalize())
                ? Path.of(folder.normalize() + "-articles")
                : folder.normalize();
    }
}
