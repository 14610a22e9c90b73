// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/**
 * What a record captured, as a browser would have it.
 *
 * @param warnings what is wrong with it, each a line
 */
@SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
record Payload(HttpHead http, byte[] bytes, List<String> warnings) {
    /**
     * Reads a record to its end.
     *
     * @throws OffprintException it is larger than the limits allow, or packed in a way that is not known
     */
    static Payload of(Volume.Opened record, Limits limits) throws IOException {
        var warnings = new ArrayList<String>();
        var head = record.head();
        var block = block(record.body(), head.length(), limits, warnings);
        if (!head.value("WARC-Truncated").isEmpty()) {
            warnings.add("only a part was captured (" + head.value("WARC-Truncated") + ")");
        } else if (warnings.isEmpty() && Digests.isWrong(head.value("WARC-Block-Digest"), block)) {
            warnings.add("the bytes are not those that the record's digest tells of");
        }
        if (!isHttp(head)) return new Payload(HttpHead.of(head.value("Content-Type")), block, warnings);
        return ofHttp(head, block, limits, warnings);
    }

    static boolean isHttp(RecordHead head) {
        var type = head.type();
        boolean isAnswer = type.equals("response") || type.equals("revisit");
        return isAnswer
                && (head.value("Content-Type").isEmpty()
                        || head.value("Content-Type").startsWith("application/http"));
    }

    private static Payload ofHttp(RecordHead head, byte[] block, Limits limits, List<String> warnings)
            throws IOException {
        var in = new ByteArrayInputStream(block);
        var http = HeadLines.http(in);
        var bytes = in.readAllBytes();
        boolean isRight = head.value("WARC-Block-Digest").isEmpty() && warnings.isEmpty();
        var digest = isRight ? head.value("WARC-Payload-Digest") : "";
        boolean isOther = Digests.isWrong(digest, bytes);
        if (http.lower("Transfer-Encoding").contains("chunked") && Chunks.begin(bytes)) {
            var joined = Chunks.join(bytes);
            if (!joined.whole()) warnings.add("its chunks are broken; what could be joined was read");
            bytes = joined.bytes();
            isOther = isOther && Digests.isWrong(digest, bytes);
        }
        var codings = http.lower("Content-Encoding").split("\\s*,\\s*", 5);
        for (int i = codings.length - 1; i >= 0; i--) bytes = ContentCoding.undo(codings[i], bytes, limits, warnings);
        if (http.type().isPage() && ContentCoding.isUndeclared(bytes)) {
            bytes = ContentCoding.undo("gzip", bytes, limits, warnings);
        }
        if (isOther && Digests.isWrong(digest, bytes)) {
            warnings.add("the bytes are not those that the record's digest tells of");
        }
        return new Payload(http, bytes, warnings);
    }

    private static byte[] block(InputStream body, long length, Limits limits, List<String> warnings)
            throws IOException {
        long most = limits.inputBytes();
        if (length > most) {
            var what = "the record has " + length + " bytes, more than " + most + ", the limit (input-bytes)";
            throw new OffprintException(Problem.error("read.limit.input-bytes", "", what, Limit.INPUT_BYTES.cure()));
        }
        var out = new ByteArrayOutputStream((int) Math.min(length, 1 << 20));
        try {
            body.transferTo(out);
        } catch (EOFException | ZipException e) {
            // said below
        }
        if (out.size() < length) warnings.add("the file ends in the midst of the record; what there is was read");
        return out.toByteArray();
    }
}
