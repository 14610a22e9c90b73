// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;

/** Recognises bytes that are no text, by their first bytes, so that a message can say what they are. */
enum BinaryKind {
    PDF("a PDF", "%PDF-"),
    EPUB("an EPUB", "PK\3\4", "mimetypeapplication/epub+zip"),
    OPEN_DOCUMENT("an OpenDocument file", "PK\3\4", "mimetypeapplication/vnd.oasis"),
    WORD("a Word document", "PK\3\4", "word/"),
    ZIP("a ZIP archive", "PK\3\4"),
    OLE("an old Office document", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
    RTF("an RTF document", "{\\rtf"),
    PNG("a PNG picture", "\u0089PNG\r\n"),
    JPEG("a JPEG picture", "\u00FF\u00D8\u00FF"),
    GIF("a GIF picture", "GIF8"),
    TIFF("a TIFF picture", "II*\0"),
    TIFF_BIG_ENDIAN("a TIFF picture", "MM\0*"),
    RIFF("a WebP picture, a sound or a film", "RIFF"),
    ELF("a program", "\u007FELF"),
    EXE("a program", "MZ\u0090\0"),
    CLASS("a Java class", "\u00CA\u00FE\u00BA\u00BE"),
    GZIP("gzip-compressed data", "\u001F\u008B"),
    ZSTD("zstd-compressed data", "(\u00B5/\u00FD"),
    BZIP2("bzip2-compressed data", "BZh91AY"),
    SEVEN_ZIP("a 7-Zip archive", "7z\u00BC\u00AF'\u001C"),
    RAR("a RAR archive", "Rar!\u001A"),
    PARQUET("a Parquet table (export it as JSON Lines or CSV)", "PAR1"),
    ARROW("an Arrow table (export it as JSON Lines or CSV)", "ARROW1"),
    AVRO("an Avro table (export it as JSON Lines or CSV)", "Obj\1"),
    SQLITE("an SQLite database", "SQLite format 3\0"),
    FONT("a font", "\0\1\0\0\0"),
    OPEN_TYPE("a font", "OTTO\0");

    private final String description;
    private final String start;
    private final String contained;

    BinaryKind(String description, String start) {
        this(description, start, "");
    }

    BinaryKind(String description, String start, String contained) {
        this.description = description;
        this.start = start;
        this.contained = contained;
    }

    /** As it follows "looks like". */
    String description() {
        return description;
    }

    static Optional<BinaryKind> of(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, Prefix.LENGTH), ISO_8859_1);
        for (var kind : values()) {
            if (head.startsWith(kind.start) && head.contains(kind.contained)) return Optional.of(kind);
        }
        return Optional.empty();
    }
}
