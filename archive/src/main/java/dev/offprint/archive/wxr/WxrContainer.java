// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.archive.pack.EntryCount;
import dev.offprint.archive.xml.Opened;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ArticleContainer;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.Source;

/** The export of WordPress: RSS with posts, pages, pictures and comments. */
public final class WxrContainer implements ArticleContainer {
    /** Found by {@link java.util.ServiceLoader}. */
    public WxrContainer() {}

    @Override
    public String id() {
        return "wxr";
    }

    @Override
    public String description() {
        return "WordPress export (WXR), an article a published post";
    }

    @Override
    public Likelihood probe(Prefix prefix) {
        var text = Opened.beginning(prefix);
        boolean isExport = text.contains("<rss")
                && (text.contains("wordpress.org/export/")
                        || text.contains("<wp:")
                        || text.contains("WordPress eXtended RSS"));
        return isExport ? Likelihood.CERTAIN : Likelihood.NO;
    }

    @Override
    public Entries open(Source source, Intake intake) throws OffprintException {
        var count = EntryCount.of(source.name(), intake);
        var known = FirstPass.over(source, intake.options().limits());
        if (known.items() > 0) return WxrEntries.open(source, intake, count, known);
        throw new OffprintException(
                Problem.error("read.records.none", source.name(), "the export has no items", "is the file whole?"));
    }
}
