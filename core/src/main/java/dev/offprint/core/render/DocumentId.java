// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import dev.offprint.core.json.ArticleJsonWriter;
import dev.offprint.core.model.Article;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Names an article for ever: UUIDv5 (RFC 9562, 5.5) of its address, else of its text. */
final class DocumentId {
    /** The namespace of URLs (RFC 9562, 6.6). */
    private static final UUID URLS = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private DocumentId() {}

    static UUID of(Article article) {
        var url = article.metadata().provenance().canonicalUrl();
        return url == null
                ? version5(ArticleJsonWriter.fingerprint(article))
                : version5(url.getBytes(StandardCharsets.UTF_8));
    }

    private static UUID version5(byte[] name) {
        var sha1 = sha1();
        sha1.update(ByteBuffer.allocate(16)
                .putLong(URLS.getMostSignificantBits())
                .putLong(URLS.getLeastSignificantBits())
                .flip());
        var hash = ByteBuffer.wrap(sha1.digest(name));
        long high = hash.getLong() & ~0xF000L | 0x5000L;
        long low = hash.getLong() & ~(0xC0L << 56) | 0x80L << 56;
        return new UUID(high, low);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-1", e);
        }
    }
}
