// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Compares bytes with what a record says of them. Stateless. */
final class Digests {
    private Digests() {}

    /**
     * Whether a digest is another than that of the bytes.
     *
     * @param digest such as {@code sha1:ABC}, in hexadecimal or base 32; unknown kinds are not wrong
     */
    static boolean isWrong(String digest, byte[] bytes) {
        int colon = digest.indexOf(':');
        if (colon < 0) return false;
        var name = digest.substring(0, colon).toLowerCase(Locale.ROOT).replaceFirst("^sha-?", "sha-");
        var value = digest.substring(colon + 1).strip().replace("=", "").toLowerCase(Locale.ROOT);
        try {
            var real = MessageDigest.getInstance(name).digest(bytes);
            return !value.equals(HexFormat.of().formatHex(real)) && !value.equals(base32(real));
        } catch (NoSuchAlgorithmException e) {
            return false;
        }
    }

    /** RFC 4648, 6, in lower case and without padding. */
    private static String base32(byte[] bytes) {
        int digits = (8 * bytes.length + 4) / 5;
        var number = new BigInteger(1, bytes).shiftLeft(5 * digits - 8 * bytes.length);
        var text = new StringBuilder(number.toString(32));
        while (text.length() < digits) text.insert(0, '0');
        for (int i = 0; i < digits; i++) {
            int value = Character.digit(text.charAt(i), 32);
            text.setCharAt(i, (char) (value < 26 ? 'a' + value : '2' + value - 26));
        }
        return text.toString();
    }
}
