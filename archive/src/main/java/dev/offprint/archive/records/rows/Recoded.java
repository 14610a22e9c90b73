// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.archive.pack.BlockInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

/** A text of another charset as UTF-8; what cannot be decoded stands as U+FFFD, and is told of once. Of one thread. */
final class Recoded extends BlockInput {
    private static final char UNDECODABLE = '\uFFFD';

    private final Reader text;
    private final Runnable undecodable;
    private final char[] characters = new char[1 << 13];
    private byte[] ready = new byte[0];
    private int at;
    private int kept;
    private boolean told;

    Recoded(InputStream in, Charset charset, Runnable undecodable) {
        this.text = new InputStreamReader(in, charset);
        this.undecodable = undecodable;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (length == 0) return 0;
        if (at == ready.length && !fill()) return -1;
        int count = Math.min(length, ready.length - at);
        System.arraycopy(ready, at, to, offset, count);
        at += count;
        return count;
    }

    /** The first half of a character that the second is not there for waits for it. */
    private boolean fill() throws IOException {
        int read = text.read(characters, kept, characters.length - kept);
        int end = kept + Math.max(0, read);
        if (end == 0) return false;
        boolean isHalf = read > 0 && Character.isHighSurrogate(characters[end - 1]);
        var whole = new String(characters, 0, isHalf ? end - 1 : end);
        look(whole);
        ready = whole.getBytes(UTF_8);
        at = 0;
        kept = isHalf ? 1 : 0;
        if (isHalf) characters[0] = characters[end - 1];
        return ready.length > 0 || fill();
    }

    private void look(String whole) {
        if (told || whole.indexOf(UNDECODABLE) < 0) return;
        told = true;
        undecodable.run();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
