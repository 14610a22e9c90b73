// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import java.util.Arrays;

/** Growing bytes in the syntax of PDF. Numbers have at most three decimals and never depend on the JDK. */
final class Buffer {
    private byte[] array = new byte[1024];
    private int size;

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /** What is written, in an array that changes with the next write; {@link #size()} says how much of it. */
    byte[] array() {
        return array;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(array, size);
    }

    void write(int value) {
        room(1);
        array[size++] = (byte) value;
    }

    Buffer write(byte[] bytes, int length) {
        room(length);
        System.arraycopy(bytes, 0, array, size, length);
        size += length;
        return this;
    }

    private void room(int length) {
        if (array.length - size >= length) return;
        array = Arrays.copyOf(array, Math.max(2 * array.length, Math.addExact(size, length)));
    }

    /** Characters of ASCII. */
    Buffer ascii(String text) {
        room(text.length());
        for (int i = 0; i < text.length(); i++) array[size++] = (byte) text.charAt(i);
        return this;
    }

    Buffer bytes(int... values) {
        for (int value : values) write(value);
        return this;
    }

    Buffer put(char character) {
        write(character);
        return this;
    }

    /** A number rounded to a thousandth. */
    Buffer number(double value) {
        return thousandths(Math.round(value * 1000));
    }

    /** A number rounded to a millionth, for factors. */
    Buffer precise(double value) {
        long millionths = Math.round(value * 1e6);
        if (millionths % 1000 == 0) return thousandths(millionths / 1000);
        if (millionths < 0) put('-');
        long size = Math.abs(millionths);
        return integer(size / 1_000_000)
                .put('.')
                .ascii(Long.toString(1_000_000 + size % 1_000_000).substring(1));
    }

    /** A number with its decimals. */
    Buffer thousandths(long value) {
        if (value < 0) put('-');
        long size = Math.abs(value);
        integer(size / 1000);
        int rest = (int) (size % 1000);
        if (rest != 0) fraction(rest);
        return this;
    }

    Buffer integer(long value) {
        if (value >= 0 && value < 10) return put((char) ('0' + value));
        return ascii(Long.toString(value));
    }

    private void fraction(int rest) {
        put('.').put((char) ('0' + rest / 100));
        if (rest % 100 != 0) put((char) ('0' + rest / 10 % 10));
        if (rest % 10 != 0) put((char) ('0' + rest % 10));
    }

    /** A byte inside a literal string. A bare carriage return would be read as a line feed. */
    void inString(int value) {
        switch (value) {
            case '(', ')', '\\' -> put('\\').write(value);
            case '\r' -> ascii("\\r");
            default -> write(value);
        }
    }

    /** A literal string. */
    Buffer string(byte[] bytes) {
        put('(');
        for (byte one : bytes) inString(one & 0xFF);
        return put(')');
    }

    /** A name with its solidus (ISO 32000-1, 7.3.5). */
    Buffer name(byte[] bytes) {
        put('/');
        for (byte one : bytes) {
            int value = one & 0xFF;
            if (value > ' ' && value < 0x7F && "#()<>[]{}/%".indexOf(value) < 0) write(value);
            else put('#').hexByte(value);
        }
        return this;
    }

    /** A UTF-16 text string in hexadecimal, with its mark; the same in every place where one may stand. */
    Buffer hexText(String text) {
        ascii("<FEFF");
        return hexUnits(text).put('>');
    }

    /** UTF-16 code units in hexadecimal. */
    Buffer hexUnits(String text) {
        for (int i = 0; i < text.length(); i++) hexUnit(text.charAt(i));
        return this;
    }

    /** Two bytes in hexadecimal. */
    Buffer hexUnit(int unit) {
        return hexByte(unit >> 8).hexByte(unit);
    }

    /** A byte in hexadecimal. */
    Buffer hexByte(int value) {
        return put(hex(value >> 4 & 15)).put(hex(value & 15));
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
