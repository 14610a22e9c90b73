// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.ooxml;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.ProblemSink;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Unpacks a zip, with caps on how much comes out of it. */
final class ZipEntries {
    private static final int MOST_ENTRIES = 20_000;
    private static final int MOST_BYTES = 256 << 20;

    private final String name;
    private final ProblemSink problems;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private int room = MOST_BYTES;

    private ZipEntries(String name, ProblemSink problems) {
        this.name = name;
        this.problems = problems;
    }

    /** The entries by name, in the order of the central directory; of doubled ones the first. */
    static Map<String, byte[]> read(String name, byte[] zip, ProblemSink problems) throws OffprintException {
        var reader = new ZipEntries(name, problems);
        try (var file = ZipFile.builder().setByteArray(zip).get()) {
            for (var all = file.getEntries(); all.hasMoreElements(); ) reader.take(file, all.nextElement());
        } catch (OffprintException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // the unzipper throws many kinds at broken files
            throw new OffprintException(unreadable(name, e), e);
        }
        return reader.entries;
    }

    private void take(ZipFile file, ZipArchiveEntry entry) throws IOException {
        if (entry.isDirectory()) return;
        if (entries.containsKey(entry.getName())) {
            problems.accept(
                    Problem.error("docx.package.duplicate-entry", place(entry), "the entry is there twice", ""));
            return;
        }
        if (entries.size() == MOST_ENTRIES) throw tooLarge(MOST_ENTRIES + " entries");
        entries.put(entry.getName(), inflate(file, entry));
    }

    private byte[] inflate(ZipFile file, ZipArchiveEntry entry) throws IOException {
        try (var in = file.getInputStream(entry)) {
            var bytes = in.readNBytes(room + 1);
            if (bytes.length > room) throw tooLarge((MOST_BYTES >> 20) + " MiB");
            room -= bytes.length;
            return bytes;
        }
    }

    private OffprintException tooLarge(String limit) {
        return new OffprintException(
                Problem.error("docx.package.too-large", name, "the package holds more than " + limit, ""));
    }

    private String place(ZipArchiveEntry entry) {
        return name + "!" + entry.getName();
    }

    private static Problem unreadable(String name, Exception e) {
        return Problem.error("docx.package.unreadable", name, "not a readable zip: " + e.getMessage(), "");
    }
}
