// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.book;

import org.jspecify.annotations.Nullable;

/**
 * Somebody, or an organisation, who had a part in a book.
 *
 * @param name as printed
 * @param fileAs as sorted, such as {@code Example, Ada}; null when nobody knows
 * @param role a code of the MARC relators: {@code aut}, {@code edt}; null when unknown
 * @param creator whether the part is a main one: {@code dc:creator} rather than {@code dc:contributor}
 */
public record Person(
        String name, @Nullable String fileAs, @Nullable String role, boolean creator) {}
