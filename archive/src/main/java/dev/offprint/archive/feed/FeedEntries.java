// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.pack.EntryCount;
import dev.offprint.archive.xml.Cut;
import dev.offprint.archive.xml.LenientXml;
import dev.offprint.archive.xml.RecordCutter;
import dev.offprint.archive.xml.RecordEntry;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Entry;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.Source;
import java.io.Reader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The entries of a feed. What the feed says of itself after its first entry is not looked at. */
final class FeedEntries implements Entries {
    private final Source source;
    private final Intake intake;
    private final EntryCount count;
    private final RecordCutter cutter;
    private @Nullable Cut ahead;
    private final FeedHead head;

    FeedEntries(Source source, Intake intake, Reader in, EntryCount count) throws OffprintException {
        this.source = source;
        this.intake = intake;
        this.count = count;
        this.cutter =
                new RecordCutter(in, source.name(), intake.options().limits().inputBytes(), FeedEntries::isRecord);
        this.ahead = cutter.next();
        this.head = FeedHead.of(LenientXml.outside(cutter.outside(), cutter.open(), FeedNames.ALL));
    }

    private static boolean isRecord(String name) {
        var local = name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        return local.equals("item") || local.equals("entry");
    }

    /** Whether there is an entry ahead. */
    boolean isAny() {
        return ahead != null;
    }

    boolean isList() {
        return head.isList();
    }

    @Override
    public @Nullable Entry next() throws OffprintException {
        var cut = ahead;
        if (cut == null) return null;
        ahead = null;
        long number = count.next();
        var entry = entry(cut, number);
        ahead = cutter.next();
        return entry;
    }

    private Entry entry(Cut cut, long number) {
        var name = "entry-" + number;
        var place = source.name() + "#" + name;
        return RecordEntry.of(
                cut,
                name,
                source.name(),
                FeedNames.ALL,
                intake.options().limits(),
                tree -> new FeedItem(tree, head, source, place).read(intake.options()));
    }

    @Override
    public void close() {
        cutter.close();
    }
}
