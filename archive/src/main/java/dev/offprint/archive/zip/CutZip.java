// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.zip;

import dev.offprint.archive.pack.EntryCount;
import dev.offprint.archive.pack.GuardedInput;
import dev.offprint.archive.pack.Unreadable;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Source;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** The files of a ZIP without its directory, by what stands before each, up to the first that is not whole. */
final class CutZip implements Members {
    private final Source source;
    private final Limits limits;
    private final Names names;

    private CutZip(Source source, Limits limits) {
        this.source = source;
        this.limits = limits;
        this.names = new Names(source.name());
    }

    static CutZip open(Source source, Limits limits) {
        return new CutZip(source, limits);
    }

    @Override
    public List<Member> all() throws OffprintException {
        var members = new ArrayList<Member>();
        var count = new EntryCount(source.name(), limits);
        try (var zip =
                new ZipArchiveInputStream(new BufferedInputStream(source.bytes().open()))) {
            boolean isWhole = true;
            for (var entry = next(zip); entry != null && isWhole; entry = isWhole ? next(zip) : null) {
                count.next();
                if (entry.isDirectory()) continue;
                var member = member(zip, entry);
                members.add(member);
                isWhole = member.refusal() == null;
            }
        } catch (IOException e) {
            throw Unreadable.of(source.name(), e);
        }
        if (members.isEmpty()) throw new OffprintException(broken("no file in it is whole"));
        return members;
    }

    /** Null where no file begins. */
    private static @Nullable ZipArchiveEntry next(ZipArchiveInputStream zip) {
        try {
            return zip.getNextEntry();
        } catch (IOException | IllegalArgumentException e) { // cut off, or not the beginning of a file
            return null;
        }
    }

    private Member member(ZipArchiveInputStream zip, ZipArchiveEntry entry) {
        var path = names.path(entry.getName());
        var place = source.name() + "!" + path;
        if (!zip.canReadEntryData(entry)) return refused(path, ZipMembers.refused(entry, place));
        try { // never closed, as that would close the archive
            GuardedInput.ratio(zip, () -> Math.max(1, zip.getCompressedCount()), limits, place)
                    .transferTo(OutputStream.nullOutputStream());
        } catch (OffprintException e) {
            return refused(path, e.problem());
        } catch (IOException | RuntimeException e) { // the library stumbles over some broken heads
            var what = "the archive breaks off in this file";
            return refused(path, Problem.error("archive.damaged", place, what, "get the archive again"));
        }
        long packed = zip.getCompressedCount();
        return new Member(path, () -> open(entry, packed, path), null);
    }

    private static Member refused(String path, Problem problem) {
        return new Member(path, InputStream::nullInputStream, problem);
    }

    private InputStream open(ZipArchiveEntry entry, long packed, String path) throws IOException {
        var place = source.name() + "!" + path;
        var raw = new Bounded(source.bytes().openAt(entry.getDataOffset()), packed);
        boolean isStored = entry.getMethod() == ZipArchiveEntry.STORED;
        var unpacked = isStored ? raw : new InflaterInputStream(raw, new Inflater(true));
        var whole = new Intact(unpacked, place, entry.getSize(), entry.getCrc());
        var guarded = GuardedInput.ratio(whole, () -> Math.max(1, packed), limits, place);
        return GuardedInput.document(guarded, Large.limits(path, limits), place);
    }

    @Override
    public List<Problem> remarks() {
        var cut = broken("the files that are whole are read");
        return Stream.concat(Stream.of(cut), names.remarks().stream()).toList();
    }

    private Problem broken(String rest) {
        var what = "the archive breaks off, or its directory at the end is damaged; " + rest;
        return Problem.error("archive.cut", source.name(), what, "get it again");
    }

    @Override
    public void close() {
        // each file is opened by itself
    }
}
