// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;

/** Breaks inputs, always in the same ways from the same seed. Of one thread. */
final class Mutation {
    private static final List<String> WORDS = List.of(
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<!DOCTYPE x [<!ENTITY a \"b\">]>",
            "&a;",
            "&#x0;",
            "&nbsp;",
            "<?xml",
            "</",
            "<p>",
            "<table><tr><td>",
            "<script>",
            "{",
            "[",
            "}",
            "]",
            "\"",
            "'",
            ",",
            ":",
            "\\u0000",
            "\\ud800",
            "1e999",
            "-",
            "null",
            "\n",
            "\r\n",
            "\n\n",
            "\t",
            "\0",
            "\uFEFF",
            "\u202E",
            "%00",
            "../",
            "\r\n\r\n",
            "Content-Length: 99999999999",
            "Content-Type: text/html",
            "--",
            "From ",
            "---\n",
            "+++\n",
            "$$",
            "===",
            "```");
    private static final int LONGEST = 1 << 16;

    private final Random random;

    Mutation(long seed) {
        random = new Random(seed);
    }

    /** Another input, made of one and now and then of a second. */
    byte[] of(byte[] one, byte[] other) {
        var bytes = one;
        for (int times = 1 + random.nextInt(4); times > 0; times--) bytes = once(bytes, other);
        return bytes.length > LONGEST ? cut(bytes, 0, LONGEST) : bytes;
    }

    private byte[] once(byte[] bytes, byte[] other) {
        int at = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(64));
        return switch (random.nextInt(8)) {
            case 0 -> joined(cut(bytes, 0, at), cut(bytes, end, bytes.length));
            case 1 -> joined(cut(bytes, 0, end), cut(bytes, at, bytes.length));
            case 2 -> cut(bytes, 0, at);
            case 3 -> joined(cut(bytes, 0, at), cut(other, random.nextInt(other.length + 1), other.length));
            case 4 -> joined(cut(bytes, 0, at), repeated(cut(bytes, at, end)), cut(bytes, end, bytes.length));
            case 5 -> flipped(bytes);
            default -> joined(cut(bytes, 0, at), word(), cut(bytes, at, bytes.length));
        };
    }

    private byte[] word() {
        return WORDS.get(random.nextInt(WORDS.size())).getBytes(UTF_8);
    }

    private byte[] flipped(byte[] bytes) {
        var copy = bytes.clone();
        for (int times = random.nextInt(4); times >= 0 && copy.length > 0; times--) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
        return copy;
    }

    private byte[] repeated(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        for (int times = random.nextInt(300); times >= 0; times--) out.writeBytes(bytes);
        return out.toByteArray();
    }

    private static byte[] cut(byte[] bytes, int from, int to) {
        return java.util.Arrays.copyOfRange(bytes, Math.min(from, to), to);
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) out.writeBytes(part);
        return out.toByteArray();
    }
}
