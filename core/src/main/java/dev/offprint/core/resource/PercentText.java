// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.resource;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Undoes percent-encoding (RFC 3986, 2.1); a percent sign that encodes nothing stays. Stateless. */
public final class PercentText {
    private PercentText() {}

    /** Decoded as UTF-8. */
    public static String decode(String text) {
        return text.indexOf('%') < 0 ? text : new String(bytes(text), UTF_8);
    }

    /** Decoded. */
    static byte[] bytes(String text) {
        var encoded = text.getBytes(UTF_8);
        var out = new ByteArrayOutputStream(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            int value = encoded[i] == '%' ? hex(encoded, i + 1) : -1;
            out.write(value < 0 ? encoded[i] : value);
            if (value >= 0) i += 2;
        }
        return out.toByteArray();
    }

    private static int hex(byte[] bytes, int at) {
        if (at + 1 >= bytes.length) return -1;
        int high = Character.digit(bytes[at], 16);
        int low = Character.digit(bytes[at + 1], 16);
        return high < 0 || low < 0 ? -1 : 16 * high + low;
    }
}
