// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.book;

import io.documentnode.epub4j.domain.Resource;
import org.jspecify.annotations.Nullable;

/**
 * One file of a package.
 *
 * @param path from the package document's folder, as it stands in the zip file
 * @param properties separated by spaces; null for none
 */
record ManifestItem(
        String id, String path, String mediaType, @Nullable String properties, Resource resource) {
    /** The path as a URL. */
    String href() {
        return Paths.url(path);
    }
}
