// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Decodes base64 as mail has it (RFC 2045, 6.8), also without the {@code =} at its end and in several pieces one after the
 * other. Of one thread.
 */
final class Base64Text {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final byte[] SIX_BITS = sixBits();

    private final ByteArrayOutputStream out;
    private int bits;
    private int count;
    private boolean isBroken;

    /** @param text in the letters of base64; others are passed over */
    Base64Text(byte[] text) {
        out = new ByteArrayOutputStream(text.length / 4 * 3 + 3);
        for (byte b : text) accept(b);
        end();
    }

    /** What could be decoded. */
    byte[] bytes() {
        return out.toByteArray();
    }

    /** Whether something stands in it that is none of its letters, or a last letter too few. */
    boolean isBroken() {
        return isBroken;
    }

    private void accept(byte letter) {
        if (letter == '=') end();
        else if (letter < 0 || SIX_BITS[letter] < 0) isBroken |= letter < 0 || letter > ' ';
        else add(SIX_BITS[letter]);
    }

    private void add(int six) {
        bits = bits << 6 | six;
        if (++count == 4) write(3);
    }

    /** Of two letters one byte is whole, of three two; of one none. */
    private void end() {
        if (count == 0) return;
        isBroken |= count == 1;
        int whole = count - 1;
        for (; count < 4; count++) bits <<= 6;
        write(whole);
    }

    private void write(int whole) {
        for (int i = 0; i < whole; i++) out.write(bits >> 16 - 8 * i);
        bits = 0;
        count = 0;
    }

    private static byte[] sixBits() {
        var table = new byte[128];
        Arrays.fill(table, (byte) -1);
        for (int i = 0; i < LETTERS.length(); i++) table[LETTERS.charAt(i)] = (byte) i;
        return table;
    }
}
