// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How a picture is stored, told by its first bytes. */
public enum PictureKind {
    JPEG("image/jpeg", "jpg", "\u00FF\u00D8", "\u00FF"),
    PNG("image/png", "png", "\u0089PNG\r\n\u001A\n", ""),
    GIF("image/gif", "gif", "GIF8", ""),
    WEBP("image/webp", "webp", "RIFF", "WEBP"),
    BMP("image/bmp", "bmp", "BM", ""),
    TIFF("image/tiff", "tif", "II*\0", ""),
    TIFF_BIG_ENDIAN("image/tiff", "tif", "MM\0*", ""),
    /** And HEIC, which is built alike. */
    AVIF("image/avif", "avif", "\0\0", "ftyp"),
    SVG("image/svg+xml", "svg", "<", "<svg");

    private static final int PROBED = 4096;
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private final String mediaType;
    private final String extension;
    private final String start;
    private final String contained;

    PictureKind(String mediaType, String extension, String start, String contained) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.start = start;
        this.contained = contained;
    }

    /** Such as {@code image/png}. */
    public String mediaType() {
        return mediaType;
    }

    /** Of file names, without the dot. */
    public String extension() {
        return extension;
    }

    /** The kind of these bytes, of which the first four thousand count; empty for what is no picture that we know. */
    public static Optional<PictureKind> of(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(PROBED, bytes.length), StandardCharsets.ISO_8859_1);
        for (var kind : values()) {
            if (head.startsWith(kind.start) && kind.contained(head)) return Optional.of(kind);
        }
        var text = head.startsWith(BYTE_ORDER_MARK) ? head.substring(BYTE_ORDER_MARK.length()) : head;
        return text.stripLeading().startsWith("<") && text.contains("<svg") ? Optional.of(SVG) : Optional.empty();
    }

    private boolean contained(String head) {
        return this == AVIF ? head.startsWith(contained, contained.length()) : head.contains(contained);
    }
}
