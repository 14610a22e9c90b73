// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Undoes what packs the body of an answer of HTTP: gzip and deflate. Stateless. */
final class ContentCoding {
    private static final long FREE = 1 << 20;

    private ContentCoding() {}

    /**
     * The bytes unpacked.
     *
     * @param name of the coding, in lower case
     * @param warnings get a line when only a part can be had
     * @throws OffprintException the coding is not known here, or the bytes grow too large
     */
    static byte[] undo(String name, byte[] bytes, Limits limits, List<String> warnings) throws IOException {
        if (bytes.length == 0) return bytes;
        if (name.endsWith("gzip")) return isGzip(bytes) ? read(gzip(bytes), bytes.length, limits, warnings) : bytes;
        if (name.equals("deflate")) return read(deflate(bytes), bytes.length, limits, warnings);
        if (name.isEmpty() || name.equals("identity") || looksPlain(bytes)) return bytes;
        throw new OffprintException(Problem.error(
                "read.warc.coding",
                "",
                "its body is packed as \"" + name + "\", which cannot be unpacked here",
                "capture it with gzip or unpacked"));
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    private static InputStream gzip(byte[] bytes) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(bytes));
    }

    /** With the head of zlib as the standard wants it, or without as others do. */
    private static InputStream deflate(byte[] bytes) {
        boolean hasHead =
                bytes.length > 1 && (bytes[0] & 0x0F) == 8 && ((bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF) % 31 == 0;
        return new InflaterInputStream(new ByteArrayInputStream(bytes), new Inflater(!hasHead));
    }

    /** Writers that unpack bodies forget to take the field away. */
    private static boolean looksPlain(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 512), ISO_8859_1);
        var start = head.strip().toLowerCase(Locale.ROOT);
        return start.startsWith("<!") || start.startsWith("<html") || start.startsWith("<?xml");
    }

    private static byte[] read(InputStream in, long packed, Limits limits, List<String> warnings) throws IOException {
        long most = Math.min(limits.inputBytes(), Math.max(FREE, saturated(packed, limits.of(Limit.RATIO))));
        var out = new ByteArrayOutputStream();
        try (in) {
            var some = new byte[1 << 14];
            for (int n = in.read(some); n >= 0 && out.size() <= most; n = in.read(some)) out.write(some, 0, n);
        } catch (IOException e) {
            if (out.size() == 0) throw new Damage("has a body that cannot be unpacked");
            warnings.add("the packed body is broken; what could be unpacked was read");
        }
        if (out.size() > most) throw tooLarge(most, limits);
        return out.toByteArray();
    }

    private static long saturated(long a, long b) {
        return a > Long.MAX_VALUE / b ? Long.MAX_VALUE : a * b;
    }

    private static OffprintException tooLarge(long most, Limits limits) {
        var limit = most == limits.inputBytes() ? Limit.INPUT_BYTES : Limit.RATIO;
        var what = "its packed body becomes more than " + most + " bytes, the limit (" + limit.id() + ")";
        return new OffprintException(Problem.error("read.limit." + limit.id(), "", what, limit.cure()));
    }
}
