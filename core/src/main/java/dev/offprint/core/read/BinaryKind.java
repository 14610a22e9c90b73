// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;

/** Recognises bytes that are no text, by their first bytes, so that a message can say what they are. */
enum BinaryKind {
    PDF("a PDF", "%PDF-"),
    EPUB("an EPUB", "PK\3\4", "mimetypeapplication/epub+zip"),
    OPEN_DOCUMENT("an OpenDocument file", "PK\3\4", "mimetypeapplication/vnd.oasis", Cure.SAVE),
    WORD("a Word document", "PK\3\4", "word/", Cure.SAVE),
    ZIP("a ZIP archive", "PK\3\4"),
    OLE("an old Office document", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", Cure.SAVE),
    RTF("an RTF document", "{\\rtf", Cure.SAVE),
    PNG("a PNG picture", "\u0089PNG\r\n"),
    JPEG("a JPEG picture", "\u00FF\u00D8\u00FF"),
    GIF("a GIF picture", "GIF8"),
    TIFF("a TIFF picture", "II*\0"),
    TIFF_BIG_ENDIAN("a TIFF picture", "MM\0*"),
    RIFF("a WebP picture, a sound or a film", "RIFF"),
    ELF("a program", "\u007FELF"),
    EXE("a program", "MZ\u0090\0"),
    CLASS("a Java class", "\u00CA\u00FE\u00BA\u00BE"),
    GZIP("gzip-compressed data", "\u001F\u008B", Cure.PACKED),
    ZSTD("zstd-compressed data", "(\u00B5/\u00FD", Cure.PACKED),
    BZIP2("bzip2-compressed data", "BZh91AY", Cure.PACKED),
    XZ("xz-compressed data", "\u00FD7zXZ\0", Cure.UNPACK),
    LZ4("lz4-compressed data", "\4\"M\u0018", Cure.UNPACK),
    SEVEN_ZIP("a 7-Zip archive", "7z\u00BC\u00AF'\u001C", Cure.UNPACK),
    RAR("a RAR archive", "Rar!\u001A", Cure.UNPACK),
    PARQUET("a Parquet table", "PAR1", Cure.EXPORT),
    ARROW("an Arrow table", "ARROW1", Cure.EXPORT),
    FEATHER("a Feather table", "FEA1", Cure.EXPORT),
    AVRO("an Avro table", "Obj\1", Cure.EXPORT),
    SQLITE("an SQLite database", "SQLite format 3\0", Cure.EXPORT),
    FONT("a font", "\0\1\0\0\0"),
    OPEN_TYPE("a font", "OTTO\0");

    private final String description;
    private final String start;
    private final String contained;
    private final Cure cure;

    BinaryKind(String description, String start) {
        this(description, start, "", Cure.NONE);
    }

    BinaryKind(String description, String start, Cure cure) {
        this(description, start, "", cure);
    }

    BinaryKind(String description, String start, String contained) {
        this(description, start, contained, Cure.NONE);
    }

    BinaryKind(String description, String start, String contained, Cure cure) {
        this.description = description;
        this.start = start;
        this.contained = contained;
        this.cure = cure;
    }

    /** What can be done about it. */
    private enum Cure {
        NONE(""),
        PACKED("unpack it first, or leave it to Offprint what it is (without --from)"),
        UNPACK("unpack it first, or pack it as ZIP or tar.gz"),
        EXPORT("export it as JSON Lines or CSV"),
        SAVE("save it as HTML or plain text");

        private final String words;

        Cure(String words) {
            this.words = words;
        }
    }

    /** What can be done about it where a reader was asked for; empty when nothing is known. */
    String cure() {
        return cure.words;
    }

    /** What can be done about it where none of all readers knows it; empty when nothing is known. */
    String cureOfUnknown() {
        if (cure != Cure.PACKED) return cure.words;
        return "unpack it first: what is in it is packed once more, or nothing that Offprint reads";
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
