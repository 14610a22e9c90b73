// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Which charset bytes without a mark are in. Stateless. */
final class CharsetGuess {
    /** Where the web means another charset than the name says (WHATWG Encoding Standard, 4.2). */
    private static final Map<String, String> MEANT = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "shift_jis", "windows-31j",
            "ks_c_5601-1987", "x-windows-949",
            "euc-kr", "x-windows-949");

    private static final int DETECTOR_SEES = 1 << 20;
    private static final int ESCAPE = 0x1B;

    private CharsetGuess() {}

    /** The charset of a declaration; null when it is unknown. */
    static @Nullable Charset byName(String name) {
        var key = name.strip().toLowerCase(Locale.ROOT);
        // A declaration that could be read byte by byte is not in UTF-16.
        if (key.startsWith("utf-16") || key.startsWith("utf-32")) return StandardCharsets.UTF_8;
        try {
            return Charset.forName(MEANT.getOrDefault(key, key));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** UTF-16 without a mark, known by the zero bytes of its Latin letters and spaces; null when it is not. */
    static @Nullable Charset wide(byte[] bytes) {
        int sample = Math.min(bytes.length, Prefix.LENGTH) & ~1;
        if (sample < 8) return null;
        int[] zeros = new int[2];
        for (int i = 0; i < sample; i++) if (bytes[i] == 0) zeros[i & 1]++;
        if (zeros[1] > sample / 6 && zeros[0] * 10 < zeros[1]) return StandardCharsets.UTF_16LE;
        if (zeros[0] > sample / 6 && zeros[1] * 10 < zeros[0]) return StandardCharsets.UTF_16BE;
        return null;
    }

    /** Whether ASCII bytes shift into another set, as ISO-2022-JP does. */
    static boolean hasEscapes(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == ESCAPE && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) return true;
        }
        return false;
    }

    /** The best guess for bytes that are not strict UTF-8. */
    static Charset of(byte[] bytes) {
        if (isMostlyUtf8(bytes)) return StandardCharsets.UTF_8;
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, DETECTOR_SEES));
        detector.dataEnd();
        var found = detector.getDetectedCharset();
        var charset = found == null ? null : byName(found);
        return charset == null ? Charset.forName("windows-1252") : charset;
    }

    /** A few broken bytes in a long text do not make it another charset. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        int broken = 0;
        int whole = 0;
        var text = new String(bytes, StandardCharsets.UTF_8);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\uFFFD') broken++;
            else if (text.charAt(i) > 0x7F) whole++;
        }
        return whole > 4 * broken;
    }
}
