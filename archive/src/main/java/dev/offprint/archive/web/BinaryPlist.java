// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property list in Apple's binary form, version 00, read where it is asked: what is not asked for costs nothing, and
 * objects that hold themselves do no harm. Not thread-safe with regard to changes of the bytes, which nobody makes.
 */
final class BinaryPlist {
    private static final int TRAILER = 32;
    private static final int MOST_ITEMS = 100_000;
    private static final int ARRAY = 0xA;
    private static final int DICTIONARY = 0xD;

    private final byte[] bytes;
    private final int offsetSize;
    private final int referenceSize;
    private final long objects;
    private final long table;

    /** @throws Damage it is none */
    BinaryPlist(byte[] bytes) throws Damage {
        this.bytes = bytes;
        if (!is(bytes) || bytes.length < 8 + TRAILER) throw new Damage("is no property list in binary form");
        int trailer = bytes.length - TRAILER;
        this.offsetSize = bytes[trailer + 6];
        this.referenceSize = bytes[trailer + 7];
        this.objects = number(trailer + 8, 8);
        this.table = number(trailer + 24, 8);
        boolean fits = offsetSize >= 1 && offsetSize <= 8 && referenceSize >= 1 && referenceSize <= 8;
        if (!fits || objects < 1 || table < 8 || table >= trailer || objects > (trailer - table) / offsetSize) {
            throw new Damage("has no table of its objects at its end, so a part of it is missing");
        }
    }

    static boolean is(byte[] bytes) {
        return bytes.length >= 8 && new String(bytes, 0, 8, ISO_8859_1).equals("bplist00");
    }

    /** The number of the outermost object. */
    long root() throws Damage {
        return number(bytes.length - TRAILER + 16, 8);
    }

    /** The number of what a dictionary has under a key; -1 when there is none, or when the object is no dictionary. */
    long get(long object, String key) throws Damage {
        var head = head(object);
        if (head.kind != DICTIONARY) return -1;
        for (int i = 0; i < head.count; i++) {
            if (key.equals(text(reference(head, i)))) return reference(head, head.count + i);
        }
        return -1;
    }

    /** The numbers of the objects in an array; none when the object is no array. */
    List<Long> items(long object) throws Damage {
        var items = new ArrayList<Long>();
        if (object < 0) return items;
        var head = head(object);
        if (head.kind != ARRAY) return items;
        for (int i = 0; i < head.count; i++) items.add(reference(head, i));
        return items;
    }

    /** The characters of an object; null when it has none. */
    @Nullable
    String text(long object) throws Damage {
        if (object < 0) return null;
        var head = head(object);
        if (head.kind == 5) return new String(bytes, head.start, fitting(head, 1), ISO_8859_1);
        return head.kind == 6 ? new String(bytes, head.start, fitting(head, 2), UTF_16BE) : null;
    }

    /** The data of an object; null when it has none. */
    byte @Nullable [] data(long object) throws Damage {
        if (object < 0) return null;
        var head = head(object);
        return head.kind == 4 ? Arrays.copyOfRange(bytes, head.start, head.start + fitting(head, 1)) : null;
    }

    /** @param start of what follows the mark and the count */
    private record Head(int kind, int count, int start) {}

    private Head head(long object) throws Damage {
        if (object < 0 || object >= objects) throw new Damage("refers to an object that it does not have");
        int at = at(number(at(table + object * offsetSize), offsetSize));
        int kind = (bytes[at] & 0xFF) >> 4;
        int count = bytes[at] & 0xF;
        if (count < 15 || kind == 0) return new Head(kind, count, at + 1);
        int length = 1 << (bytes[at(at + 1)] & 0xF);
        if (length > 8) throw new Damage("has an object of impossible length");
        long many = number(at + 2, length);
        if (many < 0 || many > bytes.length) throw new Damage("has an object that is larger than all of it");
        return new Head(kind, (int) many, at + 2 + length);
    }

    private long reference(Head head, int index) throws Damage {
        if (head.count > MOST_ITEMS) throw new Damage("has a list of more than " + MOST_ITEMS + " things");
        return number(at(head.start + (long) index * referenceSize), referenceSize);
    }

    private int fitting(Head head, int width) throws Damage {
        long length = (long) head.count * width;
        if (head.start + length > bytes.length) throw new Damage("ends in the midst of an object");
        return (int) length;
    }

    private int at(long offset) throws Damage {
        if (offset < 0 || offset >= bytes.length) throw new Damage("refers to a place behind its end");
        return (int) offset;
    }

    private long number(long offset, int length) throws Damage {
        int start = at(offset);
        at(offset + length - 1);
        long value = 0;
        for (int i = 0; i < length; i++) value = value << 8 | bytes[start + i] & 0xFF;
        return value;
    }
}
