// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import java.util.List;

/**
 * A section for the table of contents.
 *
 * @param file that it begins in
 * @param id of its heading
 * @param children the sections within it
 */
public record Section(String title, String file, String id, List<Section> children) {}
