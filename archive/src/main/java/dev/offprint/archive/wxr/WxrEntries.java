// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.archive.pack.EntryCount;
import dev.offprint.archive.xml.Cut;
import dev.offprint.archive.xml.Glance;
import dev.offprint.archive.xml.Markup;
import dev.offprint.archive.xml.RecordCutter;
import dev.offprint.archive.xml.RecordEntry;
import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Entry;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import java.net.URLDecoder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The items of an export. */
final class WxrEntries implements Entries {
    private final Source source;
    private final Intake intake;
    private final EntryCount count;
    private final FirstPass known;
    private final RecordCutter cutter;

    private WxrEntries(Source source, Intake intake, EntryCount count, FirstPass known, RecordCutter cutter) {
        this.source = source;
        this.intake = intake;
        this.count = count;
        this.known = known;
        this.cutter = cutter;
    }

    static WxrEntries open(Source source, Intake intake, EntryCount count, FirstPass known) throws OffprintException {
        var cutter = FirstPass.items(source, intake.options().limits());
        return new WxrEntries(source, intake, count, known, cutter);
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
        var glance = Glance.of(cut.text());
        var name = name(glance, number);
        var place = source.name() + "#" + name;
        var never = Refusal.ofType(glance.text("post_type"), place);
        if (never != null) return Entry.of(name, new ReadResult.Skipped(new Origin(place, "wxr"), never));
        return RecordEntry.of(
                cut,
                name,
                source.name(),
                WxrNames.ALL,
                intake.options().limits(),
                tree -> new WxrPost(tree, known.site(), known.library(), source, place).read(intake.options()));
    }

    /** What the site calls it in addresses, else its title. */
    private static String name(Glance glance, long number) {
        var slug = decoded(glance.text("post_name")).replaceFirst("\\.html?$", "");
        var name = slug.isEmpty() ? Markup.words(glance.text("title")) : slug;
        return name.isEmpty() ? "post-" + number : name;
    }

    /** Names in other scripts are kept as in addresses. */
    private static String decoded(String slug) {
        try {
            return slug.indexOf('%') < 0 ? slug : URLDecoder.decode(slug.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException e) { // cut off inside a character
            return slug;
        }
    }

    private OffprintException cutOff(int line) {
        return new OffprintException(Problem.error(
                "wxr.cut-off",
                source.name() + ":" + line,
                "the export ends before it is complete; the posts before this place have been read",
                "export again, or mend the end of the file"));
    }

    @Override
    public Optional<String> title() {
        return Optional.of(known.site().title()).filter(title -> !title.isBlank());
    }

    @Override
    public void close() {
        cutter.close();
    }
}
