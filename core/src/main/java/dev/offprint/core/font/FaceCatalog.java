// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

import dev.offprint.core.resource.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds faces by family, weight and slope; reads each file once, when it is first asked for. Thread-safe. */
public final class FaceCatalog {
    private final List<Entry> entries;
    private final Map<FaceName, Face> read = new ConcurrentHashMap<>();

    private FaceCatalog(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** The faces that come with Offprint. */
    public static FaceCatalog bundled() {
        return Bundled.CATALOG;
    }

    /**
     * The nearest face of a family: the asked slope before the nearest weight. The first family stands in for one that is
     * not here.
     */
    public Face face(String family, int weight, boolean italic) {
        var own = entries.stream().filter(e -> e.name.family().equals(family)).toList();
        var chosen = own.isEmpty() ? familyOf(entries.get(0)) : own;
        return read(nearest(chosen, weight, italic));
    }

    /** Whether there is a face of this family. */
    public boolean has(String family) {
        return entries.stream().anyMatch(e -> e.name.family().equals(family));
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

    /** The families, each once; bundled ones first. */
    public List<String> families() {
        return entries.stream().map(e -> e.name.family()).distinct().toList();
    }

    private List<Entry> familyOf(Entry one) {
        return entries.stream()
                .filter(e -> e.name.family().equals(one.name.family()))
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
        return read.computeIfAbsent(entry.name, name -> {
            try {
                return new TrueTypeFace(name, entry.file.readAll());
            } catch (IOException e) {
                throw new UncheckedIOException("the face " + name.postScript() + " cannot be read", e);
            }
        });
    }

    private record Entry(FaceName name, ByteSource file) {
        int distance(int weight, boolean italic) {
            return Math.abs(name.weight() - weight) + (name.italic() == italic ? 0 : 1000);
        }
    }

    /** Reads the list of the fonts module. */
    private static final class Bundled {
        private static final String FOLDER = "/dev/offprint/fonts/";
        static final FaceCatalog CATALOG = new FaceCatalog(entries());

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
            return new Entry(name, () -> open(file));
        }

        private static InputStream open(String file) throws IOException {
            var in = FaceCatalog.class.getResourceAsStream(FOLDER + file);
            if (in == null) throw new IOException("missing from offprint-fonts: " + file);
            return in;
        }
    }
}
