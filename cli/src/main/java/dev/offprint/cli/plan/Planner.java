// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.plan;

import dev.offprint.core.export.Exporter;
import dev.offprint.core.export.Target;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ArticleContainer;
import dev.offprint.core.read.Source;
import dev.offprint.core.render.Renderers;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.DataAddresses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what is made of which input, and refuses what cannot be, before anything is written. Of one thread. */
public final class Planner {
    private final Exporter exporter;
    private final Renderers renderers;
    private final ByteSource standardInput;
    private final boolean waits;

    /**
     * A planner for what an exporter knows.
     *
     * @param waits whether it may look at standard input, which may be long in coming, to tell what it is
     */
    public Planner(Exporter exporter, ByteSource standardInput, boolean waits) {
        this.waits = waits;
        this.exporter = exporter;
        this.renderers = exporter.renderers();
        this.standardInput = standardInput;
    }

    /**
     * The plan of a run.
     *
     * @throws OffprintException what is asked for cannot be
     */
    public Plan plan(Request request) throws OffprintException {
        if (request.inputs().isEmpty()) throw Usage.error("there is no input", "name files, folders, or - to read one");
        var destinations = new Destinations(renderers);
        var formats = destinations.formats(request);
        var destination = destinations.of(request, isOneDocument(request), formats);
        var tasks = request.bound() == null
                ? tasks(request, formats, destination)
                : bound(request, request.bound(), formats, destination);
        Collisions.refuse(tasks);
        return new Plan(tasks, formats, destination instanceof Destination.StandardOutput);
    }

    /** Whether exactly one document comes of it. */
    private boolean isOneDocument(Request request) throws OffprintException {
        if (request.bound() != null) return true;
        if (!request.isOneInput()) return false;
        var input = request.inputs().get(0);
        if (input.equals(Request.DASH)) return container(standardInput()).isEmpty();
        var path = Paths.of(input);
        return !Files.isRegularFile(path) || container(Source.of(path)).isEmpty();
    }

    /** What cannot be looked at is told of when it is read. */
    @SuppressWarnings("ReferenceEquality") // the very stream, not one that is like it
    private Optional<ArticleContainer> container(Source source) {
        try {
            if (source.bytes() == standardInput && !waits && exporter.options().reader() == null)
                return Optional.empty();
            return exporter.container(source);
        } catch (OffprintException e) {
            return Optional.empty();
        }
    }

    private List<Task> tasks(Request request, List<String> formats, Destination destination) throws OffprintException {
        var tasks = new ArrayList<Task>();
        for (var input : request.inputs()) {
            if (Glob.is(input)) tasks.addAll(matching(request, input, formats, destination));
            else tasks.addAll(tasks(request, input, formats, destination));
        }
        return tasks;
    }

    private List<Task> matching(Request request, String glob, List<String> formats, Destination destination)
            throws OffprintException {
        var tasks = new ArrayList<Task>();
        for (var path : Glob.paths(glob)) tasks.addAll(tasks(request, path.toString(), formats, destination));
        if (!tasks.isEmpty()) return tasks;
        return List.of(new Task.Unusable(
                glob, Problem.error("read.missing", glob, "no file is called so", "check the name and its wildcards")));
    }

    private List<Task> bound(Request request, String name, List<String> formats, Destination destination)
            throws OffprintException {
        if (destination instanceof Destination.Beside) {
            throw Usage.error("--bind needs a place for what it makes", "name a file with -o");
        }
        var parts = tasks(request, formats, new Destination.StandardOutput());
        return List.of(new Task.Bound(parts, targets(Path.of(name), Path.of(""), formats, destination)));
    }

    /**
     * One input that is only read.
     *
     * @throws OffprintException it is a folder, or no name of a file
     */
    public Task inspection(String input) throws OffprintException {
        var nowhere = new Destination.StandardOutput();
        if (input.equals(Request.DASH)) return one(standardInput(), Path.of("stdin"), Path.of(""), List.of(), nowhere);
        var path = Paths.of(input);
        if (Files.isDirectory(path)) throw Usage.error(input + " is a folder", "name a file");
        var meant = meant(path);
        if (meant.isPresent()) return meant.get();
        return one(Source.of(path), path, Path.of(""), List.of(), nowhere);
    }

    /** What nearly exists; what does not at all is reported when it is read. */
    private static Optional<Task.Unusable> meant(Path path) {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) return Optional.empty();
        return NearNames.of(path)
                .map(near -> new Task.Unusable(
                        path.toString(),
                        Problem.error(
                                "read.missing",
                                path.toString(),
                                "there is no such file",
                                "did you mean " + near + "?")));
    }

    private Source standardInput() {
        return new Source("stdin", standardInput, DataAddresses.INSTANCE);
    }

    private List<Task> tasks(Request request, String input, List<String> formats, Destination destination)
            throws OffprintException {
        if (input.equals(Request.DASH)) {
            return List.of(one(standardInput(), Path.of("stdin"), Path.of(""), formats, destination));
        }
        var path = Paths.of(input);
        if (Files.isDirectory(path)) return folder(request, path, formats, destination);
        var meant = meant(path);
        if (meant.isPresent()) return List.of(meant.get());
        boolean isAlone = request.isOneInput();
        return List.of(
                one(Source.of(path), path, isAlone ? Path.of("") : Path.of(Paths.stem(path)), formats, destination));
    }

    /** @param inside where in the output folder the articles of a container go */
    private Task one(Source source, Path input, Path inside, List<String> formats, Destination destination)
            throws OffprintException {
        var container = container(source);
        if (container.isEmpty()) return new Task.Export(source, targets(input, Path.of(""), formats, destination));
        var folder = destination instanceof Destination.Folder f
                ? f.path().resolve(inside)
                : Paths.folder(input).resolve(Paths.stem(input));
        return new Task.Many(source, container.get().id(), formats, apart(folder.normalize(), input));
    }

    private List<Task> folder(Request request, Path root, List<String> formats, Destination destination)
            throws OffprintException {
        try {
            var folder = Folder.of(exporter, root, destination instanceof Destination.Folder f ? f.path() : null);
            var editions = Editions.of(exporter, folder.found());
            var tasks = new ArrayList<Task>();
            for (var file : folder.found()) {
                var mirrored = mirror(request, root).resolve(root.relativize(Paths.folder(file)));
                var old = editions.superseded(file);
                if (old.isPresent()) tasks.add(new Task.LeftOut(file.toString(), old.get()));
                else tasks.add(inFolder(file, mirrored, formats, destination));
            }
            for (var file : folder.unknown()) tasks.add(unknown(file));
            for (var file : folder.unreadable()) tasks.add(unusable(file, "cannot be looked into", ""));
            if (folder.found().isEmpty() && folder.unreadable().isEmpty())
                tasks.add(unusable(root, "there is no article in this folder", known()));
            return tasks;
        } catch (IOException e) {
            return List.of(unusable(root, "cannot be looked into: " + e.getMessage(), ""));
        }
    }

    private Task inFolder(Path file, Path mirrored, List<String> formats, Destination destination)
            throws OffprintException {
        var source = Source.of(file);
        var container = container(source);
        if (container.isEmpty()) return new Task.Export(source, targets(file, mirrored, formats, destination));
        var outer = destination instanceof Destination.Folder f ? f.path().resolve(mirrored) : Paths.folder(file);
        return new Task.Many(
                source,
                container.get().id(),
                formats,
                apart(outer.resolve(Paths.stem(file)).normalize(), file));
    }

    /** A folder cannot be called like the file that it is made of, which may have no ending. */
    private static Path apart(Path folder, Path input) {
        return folder.equals(input.normalize()) ? Path.of(folder + "-articles") : folder;
    }

    /** A folder by itself is mirrored without its name; several keep theirs, so that they don't meet. */
    private static Path mirror(Request request, Path root) {
        var name = root.toAbsolutePath().normalize().getFileName();
        return request.inputs().size() == 1 || name == null ? Path.of("") : name;
    }

    private List<Target> targets(Path input, Path mirrored, List<String> formats, Destination destination)
            throws OffprintException {
        if (destination instanceof Destination.StandardOutput) return List.of();
        if (destination instanceof Destination.File f) return List.of(new Target(formats.get(0), f.path()));
        var folder = destination instanceof Destination.Folder f ? f.path().resolve(mirrored) : Paths.folder(input);
        var targets = new ArrayList<Target>();
        for (var id : formats) targets.add(Target.named(renderers.byId(id).format(), input, folder.normalize()));
        return targets;
    }

    private String known() {
        return "Offprint reads "
                + String.join(
                        ", ", exporter.readers().all().stream().map(r -> r.id()).toList());
    }

    private static Task unknown(Path file) {
        var what = "its name is that of an article, but what is in it is nothing that Offprint reads";
        return new Task.LeftOut(
                file.toString(), Problem.warning("read.folder.unknown", file.toString(), what, "is it whole?"));
    }

    private static Task unusable(Path file, String what, String cure) {
        return new Task.Unusable(file.toString(), Problem.error("read.folder", file.toString(), what, cure));
    }
}
