// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Admission;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Entry;
import dev.offprint.core.read.ReadResult;
import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of an archive, those that it lists first, then what is left of it. Of one thread. */
final class PageEntries implements Entries {
    private final String name;
    private final Archive archive;
    private final Captures captures;
    private final Tally tally;
    private final PageReading reading;
    private final boolean allVersions;
    private final Iterator<Integer> order;
    private final Iterator<Problem> rest;
    private boolean told;

    PageEntries(String name, Indexing.Result index, List<Problem> more, PageReading reading) {
        this.name = name;
        this.archive = index.archive();
        this.captures = archive.captures();
        this.tally = index.tally();
        this.reading = reading;
        this.allVersions = reading.options().selection().allVersions();
        this.order = order(reading.titles()).iterator();
        this.rest = Stream.concat(more.stream(), index.broken().stream()).iterator();
    }

    @Override
    public @Nullable Entry next() {
        while (order.hasNext()) {
            var entry = entry(order.next());
            if (entry != null) return entry;
        }
        if (rest.hasNext()) return broken(rest.next());
        return told ? null : summary();
    }

    @Override
    public boolean areLatest() {
        return true;
    }

    @Override
    public void close() {
        // files are opened for each record
    }

    /** Listed pages in their order, then all others in that of the records. */
    private Stream<Integer> order(PageTitles titles) {
        var listed = titles.titles().keySet().stream()
                .map(key -> captures.latestPage(WebAddress.hash(key)))
                .filter(capture -> capture != Captures.NONE)
                .distinct()
                .toList();
        var first = new HashSet<>(listed);
        var others = IntStream.range(0, captures.size())
                .filter(i -> !first.contains(i))
                .boxed();
        return Stream.concat(listed.stream(), others);
    }

    /** Null when it gives none. */
    private @Nullable Entry entry(int capture) {
        return switch (captures.kind(capture)) {
            case PAGE -> page(capture);
            case REVISIT -> revisit(capture);
            case ERROR -> skipped(capture, "read.warc.error", "the server said that something went wrong", "");
            case THING, REDIRECT -> null;
        };
    }

    private Entry page(int capture) {
        if (allVersions || captures.latestPage(captures.hash(capture)) == capture)
            return reading.entry(capture, capture);
        var latest = reading.edition(captures.latestPage(captures.hash(capture)));
        var edition = reading.edition(capture);
        var address = reading.address(capture);
        return skipped(address, Admission.superseded(address, edition, latest, ""));
    }

    private @Nullable Entry revisit(int capture) {
        if (captures.latestPage(captures.hash(capture)) != Captures.NONE) return repeat();
        try {
            var found = archive.original(capture);
            if (found != null) return isPage(found) ? reading.entry(capture, found.capture()) : repeat();
            var what = "it only refers to an earlier capture, which is not in this archive";
            return mayBePage(capture)
                    ? skipped(capture, "read.warc.revisit", what, "give the archive that has it")
                    : repeat();
        } catch (IOException e) {
            return broken(Archive.problem(e, name));
        }
    }

    private boolean isPage(Archive.Found found) {
        return captures.kind(found.capture()) == Captures.Kind.PAGE;
    }

    private boolean mayBePage(int revisit) throws IOException {
        try (var record = archive.open(revisit)) {
            var type = HeadLines.http(record.body()).type();
            return type.isPage() || (type.isUnknown() && namesPage(record.head().target()));
        } catch (Damage e) {
            return namesPage(reading.address(revisit));
        }
    }

    /** By its ending, where it has one that is not that of a number. */
    private static boolean namesPage(String address) {
        var path = address.replaceFirst("[?#].*", "");
        return !path.matches("(?i).*/[^/]*\\.(?!html?$|xhtml$|php$|aspx?$|jsp$)[a-z][a-z0-9]{1,4}")
                || path.matches("(?i)https?://[^/]*");
    }

    private @Nullable Entry repeat() {
        tally.count(Tally.About.REPEAT);
        return null;
    }

    private Entry skipped(int capture, String code, String what, String cure) {
        var address = reading.address(capture);
        return skipped(address, Problem.info(code, address, what, cure));
    }

    private static Entry skipped(String address, Problem problem) {
        return Entry.of(WebAddress.name(address), new ReadResult.Skipped(new Origin(address, "warc"), problem));
    }

    private Entry broken(Problem problem) {
        return Entry.of(name, ReadResult.without(new Origin(name, "warc"), problem));
    }

    private @Nullable Entry summary() {
        told = true;
        var what = tally.told();
        if (what.isEmpty()) return null;
        var problem = Problem.info("read.warc.left-out", name, "left out: " + what, "");
        return Entry.of(name, new ReadResult.Skipped(new Origin(name, "warc"), problem));
    }
}
