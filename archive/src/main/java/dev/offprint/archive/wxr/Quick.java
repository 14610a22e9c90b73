// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

/** Looks for a field in a record's text without making a tree. Stateless. */
final class Quick {
    private static final String CHARACTERS = "<![CDATA[";

    private Quick() {}

    /** The first of a name, as it stands; empty when there is none. */
    static String field(String record, String name) {
        int tag = record.indexOf("<" + name + ">");
        if (tag < 0) return "";
        int start = tag + name.length() + 2;
        int end = record.indexOf("</" + name + ">", start);
        if (end < 0) return "";
        var text = record.substring(start, end).strip();
        boolean isMarked = text.startsWith(CHARACTERS) && text.endsWith("]]>");
        return isMarked ? text.substring(CHARACTERS.length(), text.length() - 3).strip() : text;
    }
}
