// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import dev.offprint.archive.pack.Unreadable;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import org.jsoup.internal.StringUtil;
import org.jspecify.annotations.Nullable;

/** The files of an archive with what is known of their records. Immutable, thread-safe; holds no file open. */
record Archive(List<Volume> volumes, Captures captures, Limits limits) {
    private static final int MOST_HOPS = 5;

    /** @param address that it was found under, which is not that of the capture where it only leads there */
    record Found(int capture, String address) {}

    /** What an address gave at about a time, through redirects and references; null when nothing did. */
    @Nullable
    Found find(String address, int time) throws IOException {
        var at = address;
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            int capture = captures.nearest(WebAddress.hash(WebAddress.key(at)), time);
            if (capture == Captures.NONE) return null;
            if (captures.isContent(capture)) return new Found(capture, at);
            if (captures.kind(capture) == Captures.Kind.REVISIT) return original(capture);
            at = target(capture);
        }
        return null;
    }

    /** What a reference to an earlier capture means; null when that is not here. */
    @Nullable
    Found original(int revisit) throws IOException {
        try (var record = open(revisit)) {
            var head = record.head();
            var address = head.address(head.value("WARC-Refers-To-Target-URI"));
            int time = (int) Math.max(0, RecordHead.seconds(head.value("WARC-Refers-To-Date")));
            int capture = address.isEmpty() ? Captures.NONE : itself(address, time);
            if (capture != Captures.NONE) return new Found(capture, address);
            var digest = head.value("WARC-Payload-Digest");
            int same = digest.isEmpty() ? Captures.NONE : captures.byDigest(WebAddress.hash(digest));
            return same == Captures.NONE ? null : new Found(same, "");
        }
    }

    /** Reads what a capture has. */
    Payload payload(int capture) throws IOException {
        try (var record = open(capture)) {
            return Payload.of(record, limits);
        }
    }

    /** Opens the record of a capture. */
    Volume.Opened open(int capture) throws IOException {
        return volume(capture).open(captures.spot(capture), limits);
    }

    /** The file that a capture is in. */
    Volume volume(int capture) {
        return volumes.get(captures.spot(capture).volume());
    }

    /** A problem without a place, at this one; other trouble as a problem. */
    static Problem problem(IOException e, String place) {
        if (e instanceof OffprintException ours) return ours.problem().at(place);
        if (e instanceof Damage || e instanceof EOFException)
            return Problem.error("read.warc.record", place, "the record " + e.getMessage(), "");
        return Problem.error(
                "read.warc.record", place, "the record cannot be read: " + Unreadable.said(e.getMessage()), "");
    }

    private int itself(String address, int time) {
        int capture = captures.nearest(WebAddress.hash(WebAddress.key(address)), time);
        boolean isThere = capture != Captures.NONE && captures.isContent(capture);
        return isThere ? capture : Captures.NONE;
    }

    private String target(int redirect) throws IOException {
        try (var record = open(redirect)) {
            var location = HeadLines.http(record.body()).value("Location").replace(" ", "%20");
            return StringUtil.resolve(record.head().target(), location);
        }
    }
}
