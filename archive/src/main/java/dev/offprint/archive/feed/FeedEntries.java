// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.pack.EntryCount;
import dev.offprint.archive.xml.Cut;
import dev.offprint.archive.xml.Glance;
import dev.offprint.archive.xml.LenientXml;
import dev.offprint.archive.xml.RecordCutter;
import dev.offprint.archive.xml.RecordEntry;
import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Entry;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Selection;
import dev.offprint.core.read.Source;
import java.io.Reader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The entries of a feed. What the feed says of itself after its first entry is not looked at. */
final class FeedEntries implements Entries {
    private final Source source;
    private final Intake intake;
    private final EntryCount count;
    private final RecordCutter cutter;
    private @Nullable Cut ahead;
    private final FeedHead head;
    private final BlogRest rest;
    private @Nullable BlogComments comments;

    FeedEntries(Source source, Intake intake, Reader in, EntryCount count) throws OffprintException {
        this.source = source;
        this.intake = intake;
        this.count = count;
        this.rest = new BlogRest(source.name());
        this.cutter =
                new RecordCutter(in, source.name(), intake.options().limits().inputBytes(), FeedNames::isEntry);
        this.ahead = cutter.next();
        this.head = FeedHead.of(LenientXml.outside(cutter.outside(), cutter.open(), FeedNames.ALL));
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
        while (ahead != null) {
            var cut = ahead;
            ahead = null;
            long number = count.next();
            var entry = entry(cut, number);
            ahead = cutter.next();
            if (entry != null) return entry;
        }
        rest.close(areCommentsTaken(), comments == null ? 0 : comments.leftOut(), cutter.cutOff());
        return rest.next();
    }

    private boolean areCommentsTaken() {
        return intake.options().selection().has(Selection.Kind.COMMENTS);
    }

    /** Null for what is no post. */
    private @Nullable Entry entry(Cut cut, long number) throws OffprintException {
        var glance = Glance.of(cut.text());
        var kind = EntryKind.of(glance);
        if (rest.has(kind)) return null;
        var name = EntryName.of(glance, number);
        var place = source.name() + "#" + name;
        var refusal = Refusal.of(kind, intake.options().selection(), place);
        if (refusal != null) return Entry.of(name, new ReadResult.Skipped(new Origin(place, "feed"), refusal));
        var limits = intake.options().limits();
        var below = comments(kind);
        return RecordEntry.of(
                cut,
                name,
                source.name(),
                FeedNames.ALL,
                limits,
                tree -> new FeedItem(tree, head, source, place, below.of(tree.root())).read(intake.options()));
    }

    /** Only exports of Blogger keep comments; they are gone through when the first post comes. */
    private BlogComments comments(EntryKind first) throws OffprintException {
        if (comments == null) {
            comments = first != EntryKind.ENTRY && areCommentsTaken()
                    ? BlogComments.of(source, intake.options().limits())
                    : BlogComments.NONE;
        }
        return comments;
    }

    @Override
    public Optional<String> title() {
        return Optional.of(head.title()).filter(title -> !title.isBlank());
    }

    @Override
    public void close() {
        cutter.close();
    }
}
