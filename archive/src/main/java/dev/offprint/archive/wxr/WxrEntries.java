// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.archive.pack.EntryCount;
import dev.offprint.archive.xml.Cut;
import dev.offprint.archive.xml.LenientXml;
import dev.offprint.archive.xml.Opened;
import dev.offprint.archive.xml.RecordCutter;
import dev.offprint.archive.xml.RecordEntry;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Entry;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.Source;
import org.jspecify.annotations.Nullable;

/** The items of an export. */
final class WxrEntries implements Entries {
    private final Source source;
    private final Intake intake;
    private final EntryCount count;
    private final Attachments attachments;
    private final RecordCutter cutter;
    private @Nullable Site site;

    private WxrEntries(Source source, Intake intake, EntryCount count, Attachments attachments, RecordCutter cutter) {
        this.source = source;
        this.intake = intake;
        this.count = count;
        this.attachments = attachments;
        this.cutter = cutter;
    }

    static WxrEntries open(Source source, Intake intake, EntryCount count, Attachments attachments)
            throws OffprintException {
        var limits = intake.options().limits();
        var in = Opened.characters(source, limits);
        var cutter = new RecordCutter(in, source.name(), limits.inputBytes(), "item"::equals);
        return new WxrEntries(source, intake, count, attachments, cutter);
    }

    @Override
    public @Nullable Entry next() throws OffprintException {
        var cut = cutter.next();
        if (cut == null) {
            if (!cutter.open().isEmpty()) throw cutOff(cutter.line());
            return null;
        }
        if (cut.ending() == Cut.Ending.CUT_OFF) throw cutOff(cut.line());
        return entry(cut, count.next());
    }

    private Entry entry(Cut cut, long number) {
        var known = site;
        if (known == null) {
            known = Site.of(LenientXml.outside(cutter.outside(), cutter.open(), WxrNames.ALL));
            site = known;
        }
        var about = known;
        var slug = Quick.field(cut.text(), "wp:post_name");
        var name = slug.isEmpty() ? "post-" + number : slug;
        var limits = intake.options().limits();
        return RecordEntry.of(
                cut,
                name,
                source.name(),
                WxrNames.ALL,
                limits,
                tree -> new WxrPost(tree, about, attachments, source, source.name() + "#" + name)
                        .read(intake.options()));
    }

    private OffprintException cutOff(int line) {
        return new OffprintException(Problem.error(
                "wxr.cut-off",
                source.name() + ":" + line,
                "the export ends before it is complete; the posts before this place have been read",
                "export again, or mend the end of the file"));
    }

    @Override
    public void close() {
        cutter.close();
    }
}
