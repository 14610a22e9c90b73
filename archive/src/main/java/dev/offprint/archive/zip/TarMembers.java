// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.zip;

import dev.offprint.archive.pack.CountedInput;
import dev.offprint.archive.pack.EntryCount;
import dev.offprint.archive.pack.GuardedInput;
import dev.offprint.archive.pack.Spool;
import dev.offprint.archive.pack.Unpacked;
import dev.offprint.archive.pack.Unreadable;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a tar, which has no directory: a first pass makes one. A member is opened where it lies; what is
 * compressed, or lies in another archive, is laid down unpacked first.
 */
final class TarMembers implements Members {
    private final Source source;
    private final Limits limits;
    private final ByteSource tar;
    private final @Nullable Spool spool;
    private final Names names;
    private @Nullable Problem breach;

    private TarMembers(Source source, Limits limits, ByteSource tar, @Nullable Spool spool) {
        this.source = source;
        this.limits = limits;
        this.tar = tar;
        this.spool = spool;
        this.names = new Names(source.name());
    }

    static TarMembers open(Source source, Limits limits) throws OffprintException {
        boolean isPlain = Unpacked.source(source, limits).equals(source);
        if (isPlain && source.bytes().file().isPresent()) {
            return new TarMembers(source, limits, source.bytes(), null);
        }
        try (var in = Unpacked.open(source, limits)) {
            var spool = Spool.of(in);
            return new TarMembers(source, limits, spool, spool);
        } catch (IOException e) {
            throw Unreadable.of(source.name(), e);
        }
    }

    @Override
    public List<Member> all() throws OffprintException {
        var members = new ArrayList<Member>();
        var count = new EntryCount(source.name(), limits);
        try (var counted = new CountedInput(new BufferedInputStream(tar.open()));
                var records = new TarArchiveInputStream(counted)) {
            for (var entry = records.getNextEntry(); entry != null; entry = records.getNextEntry()) {
                count.next();
                if (entry.isSymbolicLink() || entry.isLink()) names.link();
                else if (entry.isSparse()) members.add(sparse(names.path(entry.getName())));
                else if (entry.isFile())
                    members.add(member(names.path(entry.getName()), counted.count(), entry.getSize()));
            }
            if (spool != null && spool.brokenBy().isPresent())
                throw spool.brokenBy().get();
        } catch (IOException e) {
            breach = breach(e, members.isEmpty());
        } catch (IllegalArgumentException e) { // what the library makes of broken numbers
            throw broken(new IOException(e.getMessage(), e));
        }
        return members;
    }

    /** What stops the archive, once it has files; a limit of the stream beneath, where that is why it breaks off. */
    private Problem breach(IOException e, boolean isEmpty) throws OffprintException {
        if (spool != null && spool.brokenBy().orElse(e) instanceof OffprintException limit) {
            if (isEmpty) throw limit;
            return limit.problem();
        }
        if (isEmpty || e instanceof OffprintException) throw broken(e);
        return broken("the archive breaks off: ", e);
    }

    private OffprintException broken(IOException e) {
        return e instanceof OffprintException own ? own : new OffprintException(broken("not a readable tar: ", e), e);
    }

    private Problem broken(String what, IOException e) {
        var why = e.getMessage() == null ? "it ends before it is complete" : Unreadable.said(e.getMessage());
        return Problem.error("archive.tar", source.name(), what + why, "get it again");
    }

    @Override
    public List<Problem> remarks() {
        return Stream.concat(Stream.ofNullable(breach), names.remarks().stream())
                .toList();
    }

    private Member sparse(String path) {
        var what = "it is stored with holes (sparse), which is not read";
        var problem = Problem.error("archive.packing", source.name() + "!" + path, what, "unpack it first");
        return new Member(path, InputStream::nullInputStream, problem);
    }

    private Member member(String path, long offset, long size) {
        return new Member(path, () -> open(path, offset, size), null);
    }

    private InputStream open(String path, long offset, long size) throws IOException {
        var place = source.name() + "!" + path;
        var whole = new Intact(new Bounded(tar.openAt(offset), size), place, size, Intact.UNTOLD);
        return GuardedInput.document(whole, Large.limits(path, limits), place);
    }

    @Override
    public void close() {
        try {
            if (spool != null) spool.close();
        } catch (IOException e) { // it is gone anyway
            return;
        }
    }
}
