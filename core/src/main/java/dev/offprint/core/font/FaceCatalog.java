// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.ProblemSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds faces by family, weight and slope; reads each bundled file once, when it is first asked for. A user's faces come
 * before bundled ones of the same family. Thread-safe.
 */
public final class FaceCatalog {
    private final List<Entry> bundled;
    private final List<Entry> users;
    private final Map<Entry, Face> read = new ConcurrentHashMap<>();

    private FaceCatalog(List<Entry> bundled, List<Entry> users) {
        this.bundled = List.copyOf(bundled);
        this.users = List.copyOf(users);
    }

    /** The faces that come with Offprint. */
    public static FaceCatalog bundled() {
        return Bundled.CATALOG;
    }

    /**
     * The same with the TrueType faces of a folder and its sub-folders, which are read now.
     *
     * @param problems takes what had to be left out
     * @throws OffprintException there is no such folder, or no face in it that can be embedded
     */
    public FaceCatalog withFolder(Path folder, ProblemSink problems) throws OffprintException {
        var all = new ArrayList<>(users);
        for (var face : FaceFolder.read(folder, problems)) all.add(new Entry(face.name(), () -> face));
        return new FaceCatalog(bundled, all);
    }

    /**
     * The nearest face of a family: the asked slope before the nearest weight. The first family stands in for one that is
     * not here.
     */
    public Face face(String family, int weight, boolean italic) {
        var own = of(users, family);
        if (own.isEmpty()) own = of(bundled, family);
        if (own.isEmpty()) own = of(bundled, bundled.get(0).name.family());
        return read(nearest(own, weight, italic));
    }

    /** Whether there is a face of this family. */
    public boolean has(String family) {
        return !of(users, family).isEmpty() || !of(bundled, family).isEmpty();
    }

    /** The families, bundled ones first, each once. */
    public List<String> families() {
        return Stream.concat(bundled.stream(), users.stream())
                .map(e -> e.name.family())
                .distinct()
                .toList();
    }

    /** A face that has a glyph for a character; null when none does. */
    public @Nullable Face covering(int codePoint, int weight, boolean italic) {
        for (var family : families()) {
            var face = face(family, weight, italic);
            if (face.glyph(codePoint) != 0) return face;
            var upright = face(family, weight, false);
            if (upright.glyph(codePoint) != 0) return upright;
        }
        return null;
    }

    private static List<Entry> of(List<Entry> entries, String family) {
        return entries.stream()
                .filter(e -> e.name.family().equalsIgnoreCase(family))
                .toList();
    }

    private static Entry nearest(List<Entry> family, int weight, boolean italic) {
        var best = family.get(0);
        for (var entry : family) {
            if (entry.distance(weight, italic) < best.distance(weight, italic)) best = entry;
        }
        return best;
    }

    private Face read(Entry entry) {
        return read.computeIfAbsent(entry, e -> e.face.get());
    }

    private record Entry(FaceName name, Supplier<Face> face) {
        int distance(int weight, boolean italic) {
            return Math.abs(name.weight() - weight) + (name.italic() == italic ? 0 : 1000);
        }
    }

    /** Reads the list of the fonts module. */
    private static final class Bundled {
        private static final String FOLDER = "/dev/offprint/fonts/";
        static final FaceCatalog CATALOG = new FaceCatalog(entries(), List.of());

        private static List<Entry> entries() {
            var entries = new ArrayList<Entry>();
            try (var in = FaceCatalog.class.getResourceAsStream(FOLDER + "faces.list")) {
                if (in == null) throw new AssertionError("offprint-fonts is not on the class path");
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                text.lines().filter(line -> !line.startsWith("#")).forEach(line -> entries.add(entry(line)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return entries;
        }

        private static Entry entry(String line) {
            var fields = line.split(" \\| ", -1);
            var file = fields[3];
            var postScript = file.substring(file.indexOf('/') + 1, file.lastIndexOf('.'));
            var name = new FaceName(fields[0], postScript, Integer.parseInt(fields[1]), fields[2].equals("italic"));
            return new Entry(name, () -> read(name, file));
        }

        private static Face read(FaceName name, String file) {
            try (var in = FaceCatalog.class.getResourceAsStream(FOLDER + file)) {
                if (in == null) throw new AssertionError("missing from offprint-fonts: " + file);
                return new TrueTypeFace(name, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("the face " + name.postScript() + " cannot be read", e);
            }
        }
    }
}
