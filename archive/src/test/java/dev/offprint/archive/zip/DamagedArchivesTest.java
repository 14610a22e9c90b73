// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.zip;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.archive.Reads;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of an archive that cannot be read says so in a line, and the others go on. */
class DamagedArchivesTest {
    private static final String STORY = "# Ebb\n\nThe sea went out, and the boats lay on the sand.\n";

    /** Two files of one text. */
    private static byte[] zip(int method) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : List.of("a.md", "b.md")) {
                var entry = new ZipEntry(name);
                entry.setMethod(method);
                var bytes = STORY.getBytes(UTF_8);
                var sum = new CRC32();
                sum.update(bytes);
                entry.setSize(bytes.length);
                entry.setCrc(sum.getValue());
                if (method == ZipEntry.STORED) entry.setCompressedSize(bytes.length);
                zip.putNextEntry(entry);
                zip.write(bytes);
            }
        }
        return out.toByteArray();
    }

    /** Writes over two bytes of the first entry of the directory, and of every other one if all. */
    private static byte[] directory(byte[] zip, int offset, int value, boolean all) {
        var text = new String(zip, ISO_8859_1);
        for (int at = text.indexOf("PK\1\2"); at >= 0; at = all ? text.indexOf("PK\1\2", at + 1) : -1) {
            zip[at + offset] = (byte) value;
            zip[at + offset + 1] = (byte) (value >> 8);
        }
        return zip;
    }

    private static List<Reads.Read> read(String name, byte[] bytes) throws IOException {
        return Reads.all(new Source(name, ByteSource.of(bytes), Resources.NONE), ReadOptions.STANDARD);
    }

    private static void assertFirstFails(byte[] bytes, String name, String message) throws IOException {
        var reads = read(name, bytes);
        assertThat(reads).hasSize(2);
        assertThat(reads.get(0).message()).isEqualTo("failed: " + name + "!a.md: " + message);
        assertThat(reads.get(1).words()).isEqualTo("The sea went out, and the boats lay on the sand.");
    }

    @Test
    void what_is_encrypted() throws IOException {
        assertFirstFails(
                directory(zip(ZipEntry.DEFLATED), 8, 1, false),
                "x.zip",
                "it is encrypted, which is not read; unpack it first, with its password");
    }

    @Test
    void a_whole_archive_that_is_encrypted_says_so_once() throws IOException {
        var bytes = directory(zip(ZipEntry.DEFLATED), 8, 1, true);
        assertThatThrownBy(() -> read("x.zip", bytes))
                .hasMessage(
                        "x.zip: the archive is encrypted, which is not read (2 files); unpack it first, with its password");
    }

    @ParameterizedTest
    @CsvSource({"14, LZMA", "98, PPMD", "77, method 77"})
    void what_is_packed_by_a_method_that_is_not_read(int method, String name) throws IOException {
        assertFirstFails(
                directory(zip(ZipEntry.DEFLATED), 10, method, false),
                "x.zip",
                "it is packed in a way that is not read (" + name
                        + "); unpack it first, or pack it by the usual method, deflate");
    }

    @Test
    void what_is_not_what_its_checksum_tells() throws IOException {
        var bytes = zip(ZipEntry.STORED);
        bytes[new String(bytes, ISO_8859_1).indexOf("sand")] = 'S';
        assertFirstFails(
                bytes,
                "x.zip",
                "the file is damaged: its checksum is not what the archive tells; get the archive again");
    }

    @Test
    void what_cannot_be_unpacked() throws IOException {
        var bytes = zip(ZipEntry.DEFLATED);
        int data = new String(bytes, ISO_8859_1).indexOf("a.md") + 4;
        Arrays.fill(bytes, data, data + 8, (byte) 0xFF);
        var reads = read("x.zip", bytes);
        assertThat(reads.get(0).message())
                .startsWith("failed: x.zip!a.md: the file is damaged: it cannot be unpacked (");
        assertThat(reads.get(1).words()).startsWith("The sea");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "8, true", "0, false", "8, false"})
    void a_zip_that_breaks_off_keeps_what_is_whole_and_says_what_is_not(
            int method, boolean isFile, @TempDir Path folder) throws IOException {
        var whole = zip(method);
        var cut = Arrays.copyOf(whole, new String(whole, ISO_8859_1).indexOf("b.md") + 14);
        var bytes = isFile ? ByteSource.of(Files.write(folder.resolve("x.zip"), cut)) : ByteSource.of(cut);
        var reads = Reads.all(new Source("x.zip", bytes, Resources.NONE), ReadOptions.STANDARD);
        assertThat(reads).extracting(Reads.Read::name).containsExactly("a", "b", "");
        assertThat(reads.get(0).words()).startsWith("The sea");
        assertThat(reads.get(1).message())
                .isEqualTo("failed: x.zip!b.md: the archive breaks off in this file; get the archive again");
        assertThat(reads.get(2).message())
                .isEqualTo("failed: x.zip: the archive breaks off, or its directory at the end is damaged;"
                        + " the files that are whole are read; get it again");
    }

    @Test
    void a_zip_whose_directory_is_cut_gives_all_its_files() throws IOException {
        var whole = zip(ZipEntry.DEFLATED);
        var reads = read("x.zip", Arrays.copyOf(whole, whole.length - 30));
        assertThat(reads.subList(0, 2)).allMatch(read -> read.message().isEmpty());
        assertThat(reads.get(2).message()).contains("the archive breaks off");
        assertThatThrownBy(() -> read("x.zip", Arrays.copyOf(whole, 20)))
                .hasMessageContaining("no file in it is whole");
    }

    @Test
    void a_tar_that_breaks_off_keeps_what_is_whole_and_says_what_is_not() throws IOException {
        var whole = tar(entry("b.md", TarConstants.LF_NORMAL), entry("a.md", TarConstants.LF_NORMAL));
        int start = new String(whole, ISO_8859_1).lastIndexOf("# Ebb");
        var reads = read("x.tar", Arrays.copyOf(whole, start + 10));
        assertThat(reads).extracting(Reads.Read::name).containsExactly("b", "a", "");
        assertThat(reads.get(0).words()).startsWith("The sea");
        assertThat(reads.get(1).message())
                .isEqualTo("failed: x.tar!a.md: the file is damaged: it ends after 10 of " + STORY.length()
                        + " bytes; get the archive again");
        assertThat(reads.get(2).message()).startsWith("failed: x.tar: the archive breaks off: ");
    }

    @Test
    void a_packed_tar_that_breaks_off_does_too() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(tar(entry("b.md", TarConstants.LF_NORMAL)));
            gzip.flush();
            var rest = new byte[1 << 18];
            new Random(7).nextBytes(rest);
            gzip.write(rest);
        }
        var reads = read("x.tar.gz", Arrays.copyOf(out.toByteArray(), out.size() / 2));
        assertThat(reads.get(0).words()).startsWith("The sea");
        assertThat(reads.get(reads.size() - 1).message())
                .startsWith("failed: x.tar.gz: the archive breaks off: it ends before it is complete");
    }

    @Test
    void links_are_not_followed_and_told_of() throws IOException {
        var link = entry("l.md", TarConstants.LF_SYMLINK);
        link.setLinkName("/etc/passwd");
        var reads = read("x.tar", tar(entry("a.md", TarConstants.LF_NORMAL), link));
        assertThat(reads).hasSize(2);
        assertThat(reads.get(1).message()).isEqualTo("skipped: x.tar: a link in the archive is not followed");
    }

    private static TarArchiveEntry entry(String name, byte type) {
        var entry = new TarArchiveEntry(name, type);
        entry.setSize(type == TarConstants.LF_NORMAL ? STORY.length() : 0);
        return entry;
    }

    private static byte[] tar(TarArchiveEntry... entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(out)) {
            for (var entry : entries) {
                tar.putArchiveEntry(entry);
                if (entry.getSize() > 0) tar.write(STORY.getBytes(UTF_8));
                tar.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    @Test
    void what_stands_before_a_file_that_bursts_a_packed_tar_comes_out() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
            for (var name : List.of("a.md", "b.md", "c.md")) {
                var bytes = (name.equals("b.md") ? "y".repeat(8_000_000) : STORY).getBytes(UTF_8);
                var entry = new TarArchiveEntry(name);
                entry.setSize(bytes.length);
                tar.putArchiveEntry(entry);
                tar.write(bytes);
                tar.closeArchiveEntry();
            }
        }
        var reads = read("x.tar.gz", out.toByteArray());
        assertThat(reads.get(0).words()).isEqualTo("The sea went out, and the boats lay on the sand.");
        assertThat(reads.get(1).message()).startsWith("failed: x.tar.gz!b.md: ");
        assertThat(reads.get(2).message())
                .startsWith("failed: x.tar.gz: it grows to more than 100 times its size")
                .contains("--limit ratio=N");
        assertThat(reads).hasSize(3);
    }
}
