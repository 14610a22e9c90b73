// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the file says of itself.
 *
 * @param language BCP 47 of the whole
 * @param identifier a URN or address that does not change
 * @param accessible whether the file may claim PDF/UA: every picture has a known or empty alternative text
 */
public record DocumentInfo(
        String title,
        List<String> authors,
        @Nullable String description,
        List<String> keywords,
        String language,
        Instant instant,
        String identifier,
        @Nullable String rights,
        boolean rightToLeft,
        boolean accessible) {
    public DocumentInfo {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
    }
}
