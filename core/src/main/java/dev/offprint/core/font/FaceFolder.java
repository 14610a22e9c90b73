// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.ProblemSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the TrueType faces of a user's folder. Of one thread. */
final class FaceFolder {
    private static final int DEEPEST = 4;
    private static final long LARGEST = 64L << 20;

    /** No embedding but by special licence, no subsets, bitmaps only (OS/2, fsType). */
    private static final int FORBIDDEN = 0x300;

    private static final int RIGHTS = 0xF;
    private static final int RESTRICTED = 2;

    private final Path folder;
    private final ProblemSink problems;

    private FaceFolder(Path folder, ProblemSink problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * The faces, in the order of their files' names.
     *
     * @throws OffprintException there is no such folder, or no face in it that can be embedded
     */
    static List<Face> read(Path folder, ProblemSink problems) throws OffprintException {
        var faces = new FaceFolder(folder, problems).faces();
        if (!faces.isEmpty()) return faces;
        throw fault(folder, "there is no face in the folder that can be embedded", "TrueType files are read: name.ttf");
    }

    private List<Face> faces() throws OffprintException {
        var faces = new ArrayList<Face>();
        for (var file : files()) face(file).ifPresent(faces::add);
        return faces;
    }

    private List<Path> files() throws OffprintException {
        try (var all = Files.walk(folder, DEEPEST)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw fault(folder, "the folder of faces cannot be read", "--font-dir names a folder");
        }
    }

    private Optional<Face> face(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".otf") || name.endsWith(".ttc") || name.endsWith(".woff") || name.endsWith(".woff2")) {
            skipped(file, "only TrueType files are read", "convert it to .ttf");
        }
        if (!name.endsWith(".ttf")) return Optional.empty();
        try {
            return checked(file);
        } catch (IOException e) {
            skipped(file, "the face cannot be read", "");
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            skipped(file, "the face is broken or no TrueType", "");
        }
        return Optional.empty();
    }

    private Optional<Face> checked(Path file) throws IOException {
        if (Files.size(file) > LARGEST) throw new IllegalArgumentException("too large");
        var bytes = Files.readAllBytes(file);
        var tables = new Tables(bytes);
        if (isForbidden(tables)) {
            skipped(file, "the face forbids to embed a part of it", "choose one whose licence allows it");
            return Optional.empty();
        }
        var face = new TrueTypeFace(FontNames.of(tables), bytes);
        face.subset(new int[] {face.glyph('a'), face.glyph('A'), face.glyph(' ')}); // a broken outline shows itself
        return Optional.of(face);
    }

    private static boolean isForbidden(Tables tables) {
        int type = tables.required("OS/2").u16(8);
        return (type & RIGHTS) == RESTRICTED || (type & FORBIDDEN) != 0;
    }

    private void skipped(Path file, String what, String cure) {
        problems.accept(Problem.warning("font.skipped", file.toString(), what + ", so it is left out", cure));
    }

    private static OffprintException fault(Path folder, String what, String cure) {
        return new OffprintException(Problem.error("font.folder", folder.toString(), what, cure));
    }
}
