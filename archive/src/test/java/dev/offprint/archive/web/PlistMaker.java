// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes property lists in Apple's binary form, of dictionaries, lists, texts and data. */
final class PlistMaker {
    private final List<byte[]> objects = new ArrayList<>();

    static byte[] bytes(Object root) {
        var maker = new PlistMaker();
        int top = maker.add(root);
        var out = new ByteArrayOutputStream();
        out.writeBytes("bplist00".getBytes(ISO_8859_1));
        var offsets = new ArrayList<Integer>();
        for (var object : maker.objects) {
            offsets.add(out.size());
            out.writeBytes(object);
        }
        int table = out.size();
        for (int offset : offsets)
            out.writeBytes(ByteBuffer.allocate(4).putInt(offset).array());
        out.writeBytes(ByteBuffer.allocate(32)
                .put(6, (byte) 4)
                .put(7, (byte) 2)
                .putLong(8, offsets.size())
                .putLong(16, top)
                .putLong(24, table)
                .array());
        return out.toByteArray();
    }

    private int add(Object value) {
        int index = objects.size();
        objects.add(new byte[0]);
        objects.set(index, written(value));
        return index;
    }

    private byte[] written(Object value) {
        var out = new ByteArrayOutputStream();
        if (value instanceof String text) {
            head(out, 5, text.length());
            out.writeBytes(text.getBytes(ISO_8859_1));
        } else if (value instanceof byte[] data) {
            head(out, 4, data.length);
            out.writeBytes(data);
        } else if (value instanceof List<?> list) {
            head(out, 0xA, list.size());
            for (var item : list) reference(out, add(item));
        } else if (value instanceof Map<?, ?> map) {
            head(out, 0xD, map.size());
            var entries = List.copyOf(map.entrySet());
            for (var entry : entries) reference(out, add(entry.getKey()));
            for (var entry : entries) reference(out, add(entry.getValue()));
        }
        return out.toByteArray();
    }

    private static void head(ByteArrayOutputStream out, int kind, int count) {
        if (count < 15) {
            out.write(kind << 4 | count);
            return;
        }
        out.write(kind << 4 | 15);
        out.write(0x12);
        out.writeBytes(ByteBuffer.allocate(4).putInt(count).array());
    }

    private static void reference(ByteArrayOutputStream out, int index) {
        out.write(index >> 8);
        out.write(index);
    }
}
