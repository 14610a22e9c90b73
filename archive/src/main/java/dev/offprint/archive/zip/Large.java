// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.zip;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import java.util.Locale;
import java.util.Set;

/** Members that hold many records, and are streamed, whatever their size. Stateless. */
final class Large {
    private static final Set<String> ENDINGS = Set.of(
            "jsonl", "ndjson", "json", "csv", "tsv", "xml", "warc", "arc", "mbox", "tar", "gz", "tgz", "zst", "bz2");

    private Large() {}

    /** The limits of a member; the records of a large one are counted where they are read. */
    static Limits limits(String path, Limits limits) {
        return mayBe(path) ? limits.with(Limit.INPUT_BYTES, Long.MAX_VALUE) : limits;
    }

    private static boolean mayBe(String path) {
        return ENDINGS.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
