// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.archive.xml.LenientXml;
import dev.offprint.archive.xml.Opened;
import dev.offprint.archive.xml.RecordCutter;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Source;

/**
 * What must be known of a whole export before its first post is read, as files and people may stand after it.
 *
 * @param items how many there are, of any kind
 */
record FirstPass(Site site, Library library, long items) {
    static FirstPass over(Source source, Limits limits) throws OffprintException {
        var library = new Library();
        long items = 0;
        try (var cutter = items(source, limits)) {
            for (var cut = cutter.next(); cut != null; cut = cutter.next()) {
                items++;
                library.see(cut.text());
            }
            var outside = LenientXml.outside(cutter.outside(), cutter.open(), WxrNames.ALL);
            return new FirstPass(Site.of(outside), library, items);
        }
    }

    /** The items, cut apart. */
    static RecordCutter items(Source source, Limits limits) throws OffprintException {
        return new RecordCutter(Opened.characters(source, limits), source.name(), limits.inputBytes(), "item"::equals);
    }
}
