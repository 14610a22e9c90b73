// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** A stretch of a stream of characters that grows while something is looked for, and is then taken. Of one thread. */
final class Window {
    /** The stream ends without it. */
    static final int NOWHERE = -1;
    /** The window has grown as far as it may. */
    static final int TOO_FAR = -2;

    private static final int STEP = 1 << 16;

    private final Reader in;
    private final int most;
    private char[] buffer = new char[2 * STEP];
    private int start;
    private int end;
    private boolean isOver;
    private int line = 1;

    /** @param most characters that it may hold */
    Window(Reader in, int most) {
        this.in = in;
        this.most = most;
    }

    /** The line of the first character, counted from 1. */
    int line() {
        return line;
    }

    /** How many characters it holds. */
    int length() {
        return end - start;
    }

    /** Whether there are so many characters. */
    boolean has(int count) throws IOException {
        while (length() < count) if (!grown()) return false;
        return true;
    }

    char at(int offset) {
        return buffer[start + offset];
    }

    boolean startsWith(String what, int offset) throws IOException {
        if (!has(offset + what.length())) return false;
        for (int i = 0; i < what.length(); i++) if (at(offset + i) != what.charAt(i)) return false;
        return true;
    }

    /** Where something begins, or {@link #NOWHERE}, or {@link #TOO_FAR}. */
    int find(String what, int from) throws IOException {
        char first = what.charAt(0);
        int offset = from;
        while (true) {
            int last = end - what.length();
            for (int i = start + offset; i <= last; i++) {
                if (buffer[i] == first && startsWith(what, i - start)) return i - start;
            }
            offset = Math.max(offset, last + 1 - start);
            if (length() >= most) return TOO_FAR;
            if (!grown()) return NOWHERE;
        }
    }

    /** Takes the first characters out of it. */
    String take(int count) {
        var text = new String(buffer, start, count);
        drop(count);
        return text;
    }

    /** Takes the first characters out of it and forgets them. */
    void drop(int count) {
        for (int i = start; i < start + count; i++) if (buffer[i] == '\n') line++;
        start += count;
    }

    private boolean grown() throws IOException {
        if (isOver) return false;
        makeRoom();
        int read = in.read(buffer, end, buffer.length - end);
        isOver = read < 0;
        if (read > 0) end += read;
        return !isOver;
    }

    private void makeRoom() {
        if (buffer.length - end >= STEP) return;
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }
        if (buffer.length - end < STEP)
            buffer = Arrays.copyOf(buffer, buffer.length + Math.max(STEP, buffer.length / 2));
    }
}
