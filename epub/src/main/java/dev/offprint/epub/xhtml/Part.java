// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.model.Block;
import java.util.List;

/**
 * The stretch of an article that one file holds.
 *
 * @param file its name
 * @param first whether the title block stands here
 * @param last whether references and source lines stand here
 */
record Part(String file, boolean first, boolean last, List<Block> blocks) {}
