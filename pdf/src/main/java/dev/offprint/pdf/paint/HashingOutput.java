// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Counts and hashes what is written. */
final class HashingOutput {
    private final OutputStream out;
    private final MessageDigest digest;
    private long count;

    HashingOutput(OutputStream out) {
        this.out = out;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    void write(byte[] bytes) throws IOException {
        write(bytes, bytes.length);
    }

    void write(Buffer bytes) throws IOException {
        write(bytes.array(), bytes.size());
    }

    private void write(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
        digest.update(bytes, 0, length);
        count += length;
    }

    long count() {
        return count;
    }

    /** Sixteen bytes; ends the hashing. */
    byte[] hash() {
        return Arrays.copyOf(digest.digest(), 16);
    }

    void flush() throws IOException {
        out.flush();
    }
}
