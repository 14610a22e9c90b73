// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.archive.xml.Opened;
import dev.offprint.archive.xml.RecordCutter;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Source;
import java.util.HashMap;
import java.util.Map;

/**
 * The files that an export knows, by the id that posts name.
 *
 * @param addresses of them
 * @param items how many items of any kind there are
 */
record Attachments(Map<String, String> addresses, long items) {
    /** Goes through the whole input, and keeps addresses only. */
    static Attachments of(Source source, Limits limits) throws OffprintException {
        var addresses = new HashMap<String, String>();
        long items = 0;
        try (var cutter = new RecordCutter(
                Opened.characters(source, limits), source.name(), limits.inputBytes(), "item"::equals)) {
            for (var cut = cutter.next(); cut != null; cut = cutter.next()) {
                items++;
                var address = Quick.field(cut.text(), "wp:attachment_url");
                if (!address.isEmpty()) addresses.put(Quick.field(cut.text(), "wp:post_id"), address);
            }
        }
        return new Attachments(addresses, items);
    }

    /** The address of one; empty when it is not known. */
    String of(String id) {
        return addresses.getOrDefault(id, "");
    }
}
