// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.zip;

import java.util.Locale;
import java.util.Set;

/** Members that hold many records, and are streamed, whatever their size. Stateless. */
final class Large {
    private static final Set<String> ENDINGS = Set.of(
            "jsonl", "ndjson", "json", "csv", "tsv", "xml", "warc", "arc", "mbox", "tar", "gz", "tgz", "zst", "bz2");

    private Large() {}

    static boolean mayBe(String path) {
        return ENDINGS.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
