// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.pack;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** How bytes are compressed as one stream, known by their first bytes, never by a name. */
public enum Packing {
    /** Not at all. */
    PLAIN("not compressed", "", List.of()),
    /** RFC 1952, with any number of members. */
    GZIP("gzip-compressed", "1f8b08", List.of(".gz", ".gzip")),
    /** RFC 8878. */
    ZSTD("zstd-compressed", "28b52ffd", List.of(".zst", ".zstd")),
    /** With any number of streams. */
    BZIP2("bzip2-compressed", "425a68", List.of(".bz2")),
    /** Recognised, so that a message can say what it is; not read. */
    XZ("xz-compressed", "fd377a585a00", List.of(".xz"));

    static final int LONGEST_MAGIC = 6;

    private final String description;
    private final String magic;

    @SuppressWarnings("ImmutableEnumChecker") // copied below
    private final List<String> endings;

    Packing(String description, String magic, List<String> endings) {
        this.description = description;
        this.magic = magic;
        this.endings = List.copyOf(endings);
    }

    /** The packing of bytes that begin like this. */
    public static Packing of(byte[] head) {
        var hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, LONGEST_MAGIC));
        for (var packing : values()) if (packing != PLAIN && hex.startsWith(packing.magic)) return packing;
        return PLAIN;
    }

    /** As it follows "it is". */
    String description() {
        return description;
    }

    /** The name of what is packed: without the ending of the packing; {@code .tgz} becomes {@code .tar}. */
    String inner(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (var ending : endings) {
            if (lower.endsWith(ending)) return name.substring(0, name.length() - ending.length());
        }
        return this == GZIP && lower.endsWith(".tgz") ? name.substring(0, name.length() - 3) + "tar" : name;
    }

    /** The unpacked bytes; the ratio is not looked at. Closing closes what is beneath. */
    public InputStream open(InputStream packed) throws IOException {
        return switch (this) {
            case PLAIN -> packed;
            case GZIP ->
                GzipCompressorInputStream.builder()
                        .setInputStream(packed)
                        .setDecompressConcatenated(true)
                        .get();
            case ZSTD -> new ZstdInputStreamNoFinalizer(packed);
            case BZIP2 -> new BZip2CompressorInputStream(packed, true);
            case XZ -> throw new IOException("it is xz-compressed, which is not read");
        };
    }
}
