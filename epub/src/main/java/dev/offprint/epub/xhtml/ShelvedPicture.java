// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.resource.ByteSource;

/**
 * A picture as a file of the book.
 *
 * @param path from the package document's folder
 * @param width in pixels
 * @param height in pixels
 */
public record ShelvedPicture(String path, String mediaType, int width, int height, ByteSource bytes) {}
