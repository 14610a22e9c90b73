// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.opc;

/**
 * A part of the package, packed.
 *
 * @param contentType null for relationships and media, whose extension tells it
 */
public record Part(@org.jspecify.annotations.Nullable String contentType, Packed packed) {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** A part of WordprocessingML; the kind is the middle of its content type. */
    public static Part word(String name, String kind, byte[] bytes) {
        return of("word/" + name, WORD + kind + "+xml", bytes);
    }

    /** Any other part. */
    public static Part of(String name, String contentType, byte[] bytes) {
        return new Part(contentType, Packed.deflated(name, bytes));
    }

    /** Where it lies in the package, without a slash before it. */
    public String name() {
        return packed.name();
    }
}
