// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

/** A text that counts how often its characters are looked at: the work of what reads it, whatever the machine does. */
final class Looks implements CharSequence {
    private final String text;
    private long count;

    Looks(String text) {
        this.text = text;
    }

    long count() {
        return count;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        count++;
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        count += end - start;
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
