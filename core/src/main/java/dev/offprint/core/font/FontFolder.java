// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.resource.ByteSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Faces of the user's own, from the font files in folders and below them. Stateless. */
public final class FontFolder {
    private static final int DEEPEST = 8;
    private static final long LARGEST = 64L << 20;
    /** No embedding at all (OpenType 1.9, OS/2 fsType). */
    private static final int RESTRICTED = 2;

    private FontFolder() {}

    /**
     * The bundled faces and those in folders, each file read once here; a family found there replaces a bundled one of its
     * name. A file that cannot be used is a warning.
     *
     * @throws OffprintException a folder cannot be looked into, or has no face that can be used
     */
    public static FaceCatalog withBundled(List<Path> folders, ProblemSink problems) throws OffprintException {
        var faces = new LinkedHashMap<FaceName, ByteSource>();
        for (var folder : folders) {
            int before = faces.size();
            for (var file : files(folder)) add(file, faces, problems);
            if (faces.size() > before) continue;
            throw fault(
                    folder, "there is no face in this folder that can be used", "Offprint takes TrueType files: .ttf");
        }
        return FaceCatalog.bundled().with(faces);
    }

    private static List<Path> files(Path folder) throws OffprintException {
        if (!Files.isDirectory(folder)) throw fault(folder, "there is no such folder of fonts", "check its name");
        try (var files = Files.walk(folder, DEEPEST)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> ending(file).matches("ttf|otf|ttc|otc|woff2?"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw fault(folder, "cannot be looked into: " + e.getMessage(), "");
        }
    }

    private static void add(Path file, Map<FaceName, ByteSource> faces, ProblemSink problems) {
        try {
            if (Files.size(file) > LARGEST) throw new IllegalArgumentException("the font is larger than 64 MiB");
            var bytes = Files.readAllBytes(file);
            var tables = new Tables(bytes);
            var name = NameTable.of(tables);
            if ((tables.required("OS/2").u16(8) & 0xF) == RESTRICTED) {
                throw new IllegalArgumentException("its licence forbids embedding");
            }
            new TrueTypeFace(name, bytes).glyph(' '); // reads all that will be needed
            faces.putIfAbsent(name, ByteSource.of(bytes));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            var what = "this font cannot be used: " + e.getMessage();
            problems.accept(Problem.warning("font.file", file.toString(), what, "Offprint takes TrueType files: .ttf"));
        }
    }

    private static String ending(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static OffprintException fault(Path folder, String what, String cure) {
        return new OffprintException(Problem.error("font.folder", folder.toString(), what, cure));
    }
}
