// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.plan;

import dev.offprint.core.export.Exporter;
import dev.offprint.core.export.Versions;
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
    private static final Path HERE = Path.of("");
    private static final Path STDIN = Path.of("stdin");

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
        var outputs = new Outputs(renderers, formats, destination);
        var tasks = request.bound() == null ? tasks(request, outputs) : bound(request, request.bound(), outputs);
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

    private List<Task> tasks(Request request, Outputs outputs) throws OffprintException {
        var tasks = new ArrayList<Task>();
        for (var input : request.inputs()) {
            if (Glob.is(input)) tasks.addAll(matching(request, input, outputs));
            else tasks.addAll(tasks(request, input, outputs));
        }
        return tasks;
    }

    private List<Task> matching(Request request, String glob, Outputs outputs) throws OffprintException {
        var tasks = new ArrayList<Task>();
        for (var path : Glob.paths(glob)) tasks.addAll(tasks(request, path.toString(), outputs));
        if (!tasks.isEmpty()) return tasks;
        return List.of(new Task.Unusable(
                glob, Problem.error("read.missing", glob, "no file is called so", "check the name and its wildcards")));
    }

    private List<Task> bound(Request request, String name, Outputs outputs) throws OffprintException {
        if (outputs.destination() instanceof Destination.Beside) {
            throw Usage.error("--bind needs a place for what it makes", "name a file with -o");
        }
        var parts = tasks(request, outputs.nowhere());
        return List.of(new Task.Bound(parts, outputs.targets(Path.of(name), HERE)));
    }

    /**
     * One input that is only read.
     *
     * @throws OffprintException it is a folder, or no name of a file
     */
    public Task inspection(String input) throws OffprintException {
        var nowhere = new Outputs(renderers, List.of(), new Destination.StandardOutput());
        if (input.equals(Request.DASH)) return alone(standardInput(), STDIN, HERE, nowhere);
        var path = Paths.of(input);
        if (Files.isDirectory(path)) throw Usage.error(input + " is a folder", "name a file");
        var meant = meant(path);
        if (meant.isPresent()) return meant.get();
        return alone(Source.of(path), path, HERE, nowhere);
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

    private List<Task> tasks(Request request, String input, Outputs outputs) throws OffprintException {
        if (input.equals(Request.DASH)) {
            return List.of(alone(standardInput(), STDIN, HERE, outputs));
        }
        var path = Paths.of(input);
        if (Files.isDirectory(path)) return folder(request, path, outputs);
        var meant = meant(path);
        if (meant.isPresent()) return List.of(meant.get());
        boolean isAlone = request.isOneInput();
        return List.of(alone(Source.of(path), path, isAlone ? HERE : Path.of(Paths.stem(path)), outputs));
    }

    /**
     * What becomes of one input of a folder.
     *
     * @param versions of the inputs that it belongs to
     * @param mirrored where in the output folder its file goes
     * @param inside where below that the articles of a container go
     */
    private Task ofMany(Source source, Versions versions, Path input, Path mirrored, Path inside, Outputs outputs)
            throws OffprintException {
        var container = container(source);
        if (container.isEmpty()) return new Task.Export(source, true, outputs.targets(input, mirrored));
        var folder = outputs.folder(input, mirrored.resolve(inside));
        return new Task.Many(source, versions, container.get().id(), outputs.formats(), folder);
    }

    /** The same, of an input that was named by itself, and is taken whatever there is beside it. */
    private Task alone(Source source, Path input, Path inside, Outputs outputs) throws OffprintException {
        var task = ofMany(source, exporter.among(List.of(source)), input, HERE, inside, outputs);
        return task instanceof Task.Export export ? new Task.Export(source, false, export.targets()) : task;
    }

    private List<Task> folder(Request request, Path root, Outputs outputs) throws OffprintException {
        try {
            var folder = Folder.of(exporter, root, outputs.folder());
            var versions =
                    exporter.among(folder.found().stream().map(Source::of).toList());
            List<Task> tasks = new ArrayList<>();
            for (var file : folder.found()) {
                var mirrored = mirror(request, root).resolve(root.relativize(Paths.folder(file)));
                var source = Source.of(file);
                var old = versions.superseded(source);
                if (old.isPresent()) tasks.add(new Task.LeftOut(file.toString(), old.get(), true));
                else tasks.add(ofMany(source, versions, file, mirrored, Path.of(Paths.stem(file)), outputs));
            }
            tasks = PackedNames.numbered(tasks);
            for (var file : folder.unknown()) tasks.add(unknown(file));
            if (!folder.others().isEmpty()) tasks.add(others(root, folder.others()));
            for (var file : folder.unreadable()) tasks.add(unusable(file, "cannot be looked into", ""));
            if (folder.found().isEmpty() && folder.unreadable().isEmpty())
                tasks.add(unusable(root, "there is no article in this folder", known()));
            return tasks;
        } catch (IOException e) {
            return List.of(unusable(root, "cannot be looked into: " + e.getMessage(), ""));
        }
    }

    /** A folder by itself is mirrored without its name; several keep theirs, so that they don't meet. */
    private static Path mirror(Request request, Path root) {
        var name = root.toAbsolutePath().normalize().getFileName();
        return request.inputs().size() == 1 || name == null ? Path.of("") : name;
    }

    private String known() {
        return "Offprint reads "
                + String.join(
                        ", ", exporter.readers().all().stream().map(r -> r.id()).toList());
    }

    private static Task unknown(Path file) {
        var what = "its name is that of an article, but what is in it is nothing that Offprint reads";
        return new Task.LeftOut(
                file.toString(), Problem.warning("read.folder.unknown", file.toString(), what, "is it whole?"), true);
    }

    private static Task others(Path root, OtherFiles others) {
        var place = root.toString();
        return new Task.LeftOut(place, Problem.info("read.folder.others", place, others.told(), ""), false);
    }

    private static Task unusable(Path file, String what, String cure) {
        return new Task.Unusable(file.toString(), Problem.error("read.folder", file.toString(), what, cure));
    }
}
