// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import java.util.List;

/**
 * An article as files.
 *
 * @param chapters at least one; mostly no more
 * @param sections for the table of contents
 */
public record WrittenArticle(List<Chapter> chapters, List<Section> sections) {
    public WrittenArticle {
        chapters = List.copyOf(chapters);
        sections = List.copyOf(sections);
    }
}
