// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import java.io.ByteArrayOutputStream;

/** Undoes HTTP's chunks (RFC 9112, 7.1). Stateless. */
final class Chunks {
    /** @param whole whether the last chunk was there */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    record Joined(byte[] bytes, boolean whole) {}

    private Chunks() {}

    /** Whether bytes begin with the length of a chunk: some writers undo the chunks and keep the field. */
    static boolean begin(byte[] bytes) {
        int end = lineEnd(bytes, 0);
        int length = end < 1 ? -1 : length(bytes, 0, end);
        if (length < 0) return false;
        int after = end + 1 + length;
        // A word such as "face" is a number, too, but no line ends where it says; of what breaks off nobody knows.
        if (after >= 0 && after < bytes.length) return bytes[after] == '\r' || bytes[after] == '\n';
        return bytes[end - 1] == '\r';
    }

    static Joined join(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length);
        int at = 0;
        while (at < bytes.length) {
            int end = lineEnd(bytes, at);
            int length = end < 0 ? -1 : length(bytes, at, end);
            if (length == 0) return new Joined(out.toByteArray(), true);
            if (length < 0) break;
            int here = Math.min(length, bytes.length - end - 1);
            out.write(bytes, end + 1, here);
            at = end + 1 + here;
            if (at < bytes.length && bytes[at] == '\r') at++;
            if (at < bytes.length && bytes[at] == '\n') at++;
        }
        return new Joined(out.toByteArray(), false);
    }

    private static int lineEnd(byte[] bytes, int from) {
        for (int i = from; i < bytes.length && i < from + 1000; i++) if (bytes[i] == '\n') return i;
        return -1;
    }

    /** -1 when the line is none of a chunk. */
    private static int length(byte[] bytes, int from, int end) {
        long length = -1;
        for (int i = from; i < end; i++) {
            int digit = Character.digit(bytes[i], 16);
            if (digit < 0) return endsNumber(bytes[i]) ? (int) length : -1;
            length = Math.max(0, length) * 16 + digit;
            if (length > Integer.MAX_VALUE) return -1;
        }
        return (int) length;
    }

    private static boolean endsNumber(byte b) {
        return b == '\r' || b == ';' || b == ' ';
    }
}
