// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.plan;

import dev.offprint.core.export.Exporter;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The articles in a folder and below it: what a reader knows by name or content, hidden files left out. */
final class Folder extends SimpleFileVisitor<Path> {
    private final Exporter exporter;
    private final Path root;
    private final @Nullable Path skipped;
    private final List<Path> found = new ArrayList<>();
    private final List<Path> unknown = new ArrayList<>();
    private final OtherFiles others = new OtherFiles();
    private final List<Path> unreadable = new ArrayList<>();

    private Folder(Exporter exporter, Path root, @Nullable Path skipped) {
        this.exporter = exporter;
        this.root = root;
        this.skipped = skipped == null ? null : skipped.toAbsolutePath().normalize();
    }

    /**
     * Looks through a folder; links are not followed.
     *
     * @param skipped a folder that is left out, as the outputs go there; null: none
     */
    static Folder of(Exporter exporter, Path root, @Nullable Path skipped) throws IOException {
        var folder = new Folder(exporter, root, skipped);
        Files.walkFileTree(root, folder);
        return folder;
    }

    /** The articles, in the order of their paths. */
    List<Path> found() {
        return found.stream().sorted().toList();
    }

    /** What is named like an article and is none. */
    List<Path> unknown() {
        return unknown.stream().sorted().toList();
    }

    /** What nobody reads. */
    OtherFiles others() {
        return others;
    }

    /** What could not be looked into. */
    List<Path> unreadable() {
        return unreadable.stream().sorted().toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) return FileVisitResult.CONTINUE;
        boolean isLeftOut =
                isHidden(folder) || folder.toAbsolutePath().normalize().equals(skipped);
        return isLeftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!attributes.isRegularFile() || isHidden(file)) return FileVisitResult.CONTINUE;
        if (isKnown(prefix(file))) found.add(file);
        else if (isKnown(new Prefix(name(file), new byte[0]))) unknown.add(file);
        else others.add(name(file));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        unreadable.add(file);
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
        return name(path).startsWith(".");
    }

    private boolean isKnown(Prefix prefix) {
        return exporter.readers().all().stream().anyMatch(r -> r.probe(prefix).compareTo(Likelihood.NAME) >= 0)
                || exporter.containers().all().stream()
                        .anyMatch(c -> c.probe(prefix).compareTo(Likelihood.NAME) >= 0);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Prefix prefix(Path file) {
        var name = name(file);
        try (var in = Files.newInputStream(file)) {
            return new Prefix(name, in.readNBytes(Prefix.LENGTH));
        } catch (IOException e) { // by its name alone; reported when it is read
            return new Prefix(name, new byte[0]);
        }
    }
}
