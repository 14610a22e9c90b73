// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.zip;

import dev.offprint.archive.pack.EntryCount;
import dev.offprint.archive.pack.Unreadable;
import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Admission;
import dev.offprint.core.read.ArticleReader;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Entry;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Selection;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.DataAddresses;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The members of an archive as entries; those that are containers give their own. */
final class MemberEntries implements Entries {
    private static final Pattern HIDDEN =
            Pattern.compile("(?:.*/)?(?:\\.[^/]+|__MACOSX|Thumbs\\.db|desktop\\.ini)(?:/.*)?");

    private static final int KEPT_OPEN = 8;

    private final Source archive;
    private final Intake intake;
    private final Members members;
    private final EntryCount count;
    private final ArchiveResources resources;
    private final Layout layout;
    private final Deque<Member> left;
    private final Deque<Entries> done = new ArrayDeque<>();
    private @Nullable Entries inner;
    private String innerName = "";
    private @Nullable Deque<Problem> remarks;
    private int others;

    private MemberEntries(Source archive, Intake intake, Members members, EntryCount count) throws OffprintException {
        this.archive = archive;
        this.intake = intake;
        this.members = members;
        this.count = count;
        var all = members.all();
        if (all.isEmpty()) {
            throw new OffprintException(
                    Problem.error("archive.empty", archive.name(), "the archive holds no files", ""));
        }
        this.resources = new ArchiveResources(all);
        this.layout = Layout.of(all);
        this.left = new ArrayDeque<>(all);
    }

    static Entries of(Source archive, Intake intake, Members members) throws OffprintException {
        try {
            return new MemberEntries(archive, intake, members, EntryCount.of(archive.name(), intake));
        } catch (OffprintException | RuntimeException e) {
            members.close();
            throw e;
        }
    }

    @Override
    public @Nullable Entry next() throws OffprintException {
        var entry = fromInner();
        while (entry == null && !left.isEmpty()) {
            entry = entry(left.removeFirst());
            if (entry == null) entry = fromInner();
        }
        if (entry != null) count.next();
        return entry == null ? rest() : entry;
    }

    /** A container that breaks off has an entry that says so, and the archive goes on. */
    private @Nullable Entry fromInner() {
        var open = inner;
        if (open == null) return null;
        try {
            var entry = open.next();
            if (entry != null && entry.name().isEmpty()) return entry; // what it says of itself
            if (entry != null) return entry.named(innerName + "/" + entry.name());
        } catch (OffprintException e) {
            closed(open);
            return failed(innerName, e.problem());
        }
        closed(open);
        return null;
    }

    /** Entries may be read after the archive has gone on: containers stay open a while. */
    private void closed(Entries open) {
        inner = null;
        done.addLast(open);
        if (done.size() > KEPT_OPEN) done.removeFirst().close();
    }

    private @Nullable Entry entry(Member member) {
        if (HIDDEN.matcher(member.path()).matches()) return null;
        var refusal = member.refusal();
        if (refusal != null) return failed(member.stem(), refusal);
        if (layout.isText(member)) return null;
        if (layout.isBeside(member)) {
            others++;
            return null;
        }
        if (layout.isDraft(member) && !intake.options().selection().has(Selection.Kind.DRAFTS)) return draft(member);
        try {
            return known(member, source(member));
        } catch (OffprintException e) {
            return failed(member.stem(), e.problem());
        }
    }

    private @Nullable Entry known(Member member, Source source) throws OffprintException {
        var prefix = prefix(source);
        var container = intake.containers().detect(prefix, intake.readers());
        if (container.isPresent()) {
            inner = container.get().open(source, intake.deeper());
            innerName = member.stem();
            return null;
        }
        var reader = intake.readers().surest(prefix).filter(r -> r.probe(prefix).compareTo(Likelihood.NAME) >= 0);
        if (reader.isPresent()) return document(member, source, reader.get());
        others++;
        return null;
    }

    private Entry document(Member member, Source source, ArticleReader reader) {
        var edition = reader.edition(source).orElse(null);
        return new Entry(member.stem(), () -> reader.read(source, intake.options()), edition);
    }

    private Source source(Member member) {
        return new Source(
                archive.name() + "!" + member.path(),
                member.bytes(),
                DataAddresses.INSTANCE.or(resources.from(member.folder())));
    }

    private static Prefix prefix(Source source) throws OffprintException {
        try (var in = source.bytes().open()) {
            return new Prefix(source.name(), in.readNBytes(Prefix.LENGTH));
        } catch (IOException e) {
            throw Unreadable.of(source.name(), e);
        }
    }

    private Entry draft(Member member) {
        var place = archive.name() + "!" + member.path();
        var problem = Admission.leftOut("read.record.drafts", place, "it is one of the drafts", Selection.Kind.DRAFTS);
        return Entry.of(member.stem(), new ReadResult.Skipped(new Origin(place, "medium"), problem));
    }

    private Entry failed(String name, Problem problem) {
        return Entry.of(name, new ReadResult.Failed(new Origin(problem.place(), null), problem));
    }

    /** What there is to say of the whole, an entry for each. */
    private @Nullable Entry rest() {
        if (remarks == null) {
            remarks = new ArrayDeque<>(members.remarks());
            if (others > 0) remarks.add(others());
        }
        var problem = remarks.poll();
        return problem == null ? null : Entry.of("", ReadResult.without(new Origin(archive.name(), null), problem));
    }

    private Problem others() {
        var what =
                others + (others == 1 ? " file of the archive is no article" : " files of the archive are no articles");
        return Problem.info("archive.others", archive.name(), what, "");
    }

    @Override
    public void close() {
        if (inner != null) inner.close();
        done.forEach(Entries::close);
        members.close();
    }
}
