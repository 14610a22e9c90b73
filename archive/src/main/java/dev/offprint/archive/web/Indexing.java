// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;

/** Goes through files of records once and notes what is where. Of one thread. */
final class Indexing {
    private final Limits limits;
    private final Captures captures = new Captures();
    private final Tally tally = new Tally();
    private final List<Problem> broken = new ArrayList<>();
    private long records;
    private boolean isPage;

    private Indexing(Limits limits) {
        this.limits = limits;
    }

    /** @param broken what could not be read, each with its place */
    record Result(Archive archive, Tally tally, List<Problem> broken) {}

    static Result of(List<Volume> volumes, Limits limits) throws IOException {
        var indexing = new Indexing(limits);
        for (int i = 0; i < volumes.size(); i++) indexing.walk(volumes.get(i), i);
        return new Result(
                new Archive(List.copyOf(volumes), indexing.captures.sealed(), limits), indexing.tally, indexing.broken);
    }

    private void walk(Volume volume, int number) throws IOException {
        try (var walk = new RecordWalk(volume, number, limits, (offset, e) -> broken(volume, offset, e))) {
            for (var head = walk.next(); head != null; head = walk.next()) {
                if (++records > limits.of(Limit.ENTRIES)) {
                    broken.add(tooMany(volume));
                    return;
                }
                isPage = false;
                try {
                    note(head, walk.spot(), walk.body());
                } catch (Damage e) {
                    broken(volume, walk.spot().offset() + walk.spot().inner(), e);
                } catch (EOFException | ZipException | OffprintException e) {
                    walk.leave(e);
                }
            }
        }
    }

    private void note(RecordHead head, Spot spot, InputStream body) throws IOException {
        switch (head.type()) {
            case "response", "resource" -> {
                if (head.target().regionMatches(true, 0, "dns:", 0, 4)) tally.count(Tally.About.RECORD);
                else if (Payload.isHttp(head)) answer(head, spot, body);
                else add(kind(MediaType.of(head.value("Content-Type")), body), head, spot);
            }
            case "revisit" -> add(Captures.Kind.REVISIT, head, spot);
            case "" -> throw new Damage("does not say its type");
            case "conversion", "continuation" -> tally.count(Tally.About.CONVERSION);
            default -> tally.count(Tally.About.RECORD);
        }
    }

    private void answer(RecordHead head, Spot spot, InputStream body) throws IOException {
        var http = HeadLines.http(body);
        if (http.isRedirect()) add(Captures.Kind.REDIRECT, head, spot);
        else if (http.status() == 200 || http.status() == 203) add(kind(http.type(), body), head, spot);
        else if (http.status() >= 400 && http.type().isPage()) add(Captures.Kind.ERROR, head, spot);
        else tally.count(Tally.About.ANSWER);
    }

    private void add(Captures.Kind kind, RecordHead head, Spot spot) {
        isPage = kind == Captures.Kind.PAGE;
        if (kind == Captures.Kind.THING) tally.count(Tally.About.THING);
        if (kind == Captures.Kind.REDIRECT) tally.count(Tally.About.REDIRECT);
        var digest = head.value("WARC-Payload-Digest");
        long digestHash = digest.isEmpty() ? 0 : WebAddress.hash(digest);
        captures.add(kind, WebAddress.hash(WebAddress.key(head.target())), spot, head.seconds(), digestHash);
    }

    private static Captures.Kind kind(MediaType type, InputStream body) throws IOException {
        boolean isPage = type.isPage() || (type.isUnknown() && looksLikePage(body));
        return isPage ? Captures.Kind.PAGE : Captures.Kind.THING;
    }

    private static boolean looksLikePage(InputStream body) throws IOException {
        var start = new String(body.readNBytes(512), ISO_8859_1).toLowerCase(Locale.ROOT);
        return start.contains("<!doctype html") || start.contains("<html");
    }

    /** Of a page of which the end is missing the article tells itself. */
    private void broken(Volume volume, long offset, IOException e) {
        if (isPage && e instanceof CutBody) return;
        broken.add(Archive.problem(e, volume.name() + ", byte " + offset));
    }

    private Problem tooMany(Volume volume) {
        var what = "there are more than " + limits.of(Limit.ENTRIES)
                + " records, the limit (entries); the rest is not read";
        return Problem.error("read.limit.entries", volume.name(), what, Limit.ENTRIES.cure());
    }
}
