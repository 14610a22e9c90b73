// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Takes record after record from unpacked bytes. Of one thread. */
final class Records {
    private static final int LONGEST_LINE = 1 << 16;

    private final Window window;
    private @Nullable Slice body;
    private long start;

    Records(Window window) {
        this.window = window;
    }

    /**
     * The head of the next record; what was left of the body before is passed over.
     *
     * @return null at the end
     * @throws CutBody the bytes end in that body
     * @throws IOException there is no record; {@link #resume()} finds the next
     */
    @Nullable
    RecordHead next() throws IOException {
        var left = body;
        body = null;
        if (left != null) pass(left);
        while (window.peek() == '\r' || window.peek() == '\n') window.read();
        start = window.position();
        if (window.peek() < 0) return null;
        return head(line());
    }

    /** Looks for a line that begins a record; null when there is none to the end. */
    @Nullable
    RecordHead resume() throws IOException {
        body = null;
        while (window.peek() >= 0) {
            start = window.position();
            var line = line();
            if (HeadLines.begins(line)) return head(line);
        }
        return null;
    }

    /** Where the record begins in the unpacked bytes. */
    long start() {
        return start;
    }

    /** What follows its head. */
    InputStream body() {
        return body == null ? InputStream.nullInputStream() : body;
    }

    private static void pass(Slice body) throws IOException {
        try {
            if (body.drain()) return;
        } catch (EOFException e) {
            throw new CutBody(String.valueOf(e.getMessage()));
        }
        throw new CutBody("ends before its length");
    }

    private RecordHead head(String first) throws IOException {
        var head = HeadLines.record(first, window);
        body = new Slice(window, head.length());
        return head;
    }

    private String line() throws IOException {
        return new String(window.line(LONGEST_LINE), ISO_8859_1);
    }
}
