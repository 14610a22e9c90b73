// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.plan;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * Names with {@code *}, {@code ?}, {@code [a-z]} and, for folders of any depth, {@code **}: for shells that leave them as
 * they are, and where they are quoted as there are too many. Stateless.
 */
final class Glob {
    private Glob() {}

    /** Whether a name has a wildcard and is no file itself. */
    static boolean is(String name) {
        return name.matches("(?s).*[*?\\[].*") && !exists(name);
    }

    /** What is named so, in the order of the paths; hidden files only where the name begins with a dot. */
    static List<Path> paths(String name) {
        var parts = name.replace(FileSystems.getDefault().getSeparator(), "/").split("/", -1);
        var found = List.of(name.startsWith("/") ? Path.of("/") : Path.of(""));
        for (int i = name.startsWith("/") ? 1 : 0; i < parts.length; i++) {
            var next = new ArrayList<Path>();
            for (var folder : found) add(folder, parts[i], next);
            found = next;
        }
        return found.stream().filter(Files::exists).sorted().toList();
    }

    private static void add(Path folder, String part, List<Path> found) {
        if (part.equals("**")) addFolders(folder, found);
        else if (part.matches(".*[*?\\[].*")) addMatching(folder, part, found);
        else found.add(folder.resolve(part));
    }

    private static void addFolders(Path folder, List<Path> found) {
        found.add(folder);
        for (var below : children(folder)) {
            if (Files.isDirectory(below) && !Files.isSymbolicLink(below) && !isHidden(below)) addFolders(below, found);
        }
    }

    private static void addMatching(Path folder, String part, List<Path> found) {
        var matcher = matcher(part);
        for (var child : children(folder)) {
            boolean isMeant = part.startsWith(".") || !isHidden(child);
            if (isMeant && matcher.matches(child.getFileName())) found.add(child);
        }
    }

    private static PathMatcher matcher(String part) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + part.replace("{", "\\{"));
        } catch (PatternSyntaxException e) { // such as a bracket that nothing closes
            return path -> path.toString().equals(part);
        }
    }

    private static List<Path> children(Path folder) {
        var children = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder.toString().isEmpty() ? Path.of(".") : folder)) {
            for (var file : files) children.add(folder.resolve(file.getFileName()));
        } catch (IOException | DirectoryIteratorException e) { // nothing in there can be named
            return List.of();
        }
        return children;
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    private static boolean exists(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) { // on Windows no file may be called so
            return false;
        }
    }
}
