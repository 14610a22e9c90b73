// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Puts tables together to a file with its directory and sums (OpenType 1.9, "Table directory"). */
final class FontFile {
    private static final int SUM_OF_A_WHOLE_FILE = 0xB1B0AFBA;

    private final Map<String, byte[]> tables = new TreeMap<>();

    void add(String tag, byte[] table) {
        tables.put(tag, table);
    }

    byte[] bytes() {
        int at = 12 + 16 * tables.size();
        var out = new byte
                [at
                        + tables.values().stream()
                                .mapToInt(table -> padded(table.length))
                                .sum()];
        header(out);
        int entry = 12;
        int head = 0;
        for (var table : tables.entrySet()) {
            var bytes = table.getValue();
            System.arraycopy(bytes, 0, out, at, bytes.length);
            System.arraycopy(table.getKey().getBytes(StandardCharsets.US_ASCII), 0, out, entry, 4);
            put32(out, entry + 4, sum(out, at, padded(bytes.length)));
            put32(out, entry + 8, at);
            put32(out, entry + 12, bytes.length);
            if (table.getKey().equals("head")) head = at;
            at += padded(bytes.length);
            entry += 16;
        }
        put32(out, head + 8, SUM_OF_A_WHOLE_FILE - sum(out, 0, out.length));
        return out;
    }

    private void header(byte[] out) {
        int power = Integer.highestOneBit(tables.size());
        put32(out, 0, 0x00010000);
        put32(out, 4, tables.size() << 16 | power * 16);
        put32(out, 8, Integer.numberOfTrailingZeros(power) << 16 | (tables.size() - power) * 16);
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int sum(byte[] bytes, int from, int length) {
        var view = new Bytes(bytes, from);
        int sum = 0;
        for (int at = 0; at < length; at += 4) sum += view.s32(at);
        return sum;
    }

    static void put32(byte[] out, int at, int value) {
        out[at] = (byte) (value >> 24);
        out[at + 1] = (byte) (value >> 16);
        out[at + 2] = (byte) (value >> 8);
        out[at + 3] = (byte) value;
    }
}
