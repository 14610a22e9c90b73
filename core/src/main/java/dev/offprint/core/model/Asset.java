// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import dev.offprint.core.resource.ByteSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The bytes of a picture or other file that belongs to an article. Two assets are equal when id, media type and hash
 * are, whatever their bytes come from.
 *
 * @param id unique within the article
 * @param mediaType such as {@code image/png}
 * @param sha256 of the bytes, 64 lower-case hex digits
 * @param length in bytes
 */
public record Asset(String id, String mediaType, String sha256, long length, ByteSource bytes) {
    public Asset {
        Checks.notBlank(id, "the id of an asset");
        Checks.notBlank(mediaType, "a media type");
        if (!sha256.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("not a SHA-256: " + sha256);
        if (length < 0) throw new IllegalArgumentException("a length must not be negative, was " + length);
        Objects.requireNonNull(bytes);
    }

    /** An asset whose bytes are read once here, for hash and length. */
    public static Asset of(String id, String mediaType, ByteSource bytes) throws IOException {
        var digest = sha256Digest();
        try (var in = new DigestInputStream(bytes.open(), digest)) {
            long length = in.transferTo(OutputStream.nullOutputStream());
            return new Asset(id, mediaType, HexFormat.of().formatHex(digest.digest()), length, bytes);
        }
    }

    /** An asset in memory. */
    public static Asset of(String id, String mediaType, byte[] bytes) {
        try {
            return of(id, mediaType, ByteSource.of(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Asset that
                && id.equals(that.id)
                && mediaType.equals(that.mediaType)
                && sha256.equals(that.sha256);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, mediaType, sha256);
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
