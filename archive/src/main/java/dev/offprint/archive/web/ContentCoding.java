// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import dev.offprint.archive.pack.Breach;
import dev.offprint.archive.pack.Packing;
import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Undoes what packs the body of an answer of HTTP: gzip, deflate, Brotli and Zstandard. What the bytes begin with is
 * believed before what is declared: writers unpack bodies and keep the field, and proxies pack them anew. Stateless.
 */
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
        if (bytes.length == 0 || name.isEmpty() || name.equals("identity")) return bytes;
        return switch (Packing.of(bytes)) {
            case GZIP ->
                read(name, new GZIPInputStream(new ByteArrayInputStream(bytes)), bytes.length, limits, warnings);
            case ZSTD -> read(name, Packing.ZSTD.open(new ByteArrayInputStream(bytes)), bytes.length, limits, warnings);
            default -> unmarked(name, bytes, limits, warnings);
        };
    }

    /** Whether bytes are packed although nothing says so. */
    static boolean isUndeclared(byte[] bytes) {
        return Packing.of(bytes) == Packing.GZIP;
    }

    /** What does not begin as packed data do, which is the way of these two codings. */
    private static byte[] unmarked(String name, byte[] bytes, Limits limits, List<String> warnings) throws IOException {
        if (PlainStart.isMarkup(bytes) || PlainStart.isPicture(bytes)) return bytes;
        if (name.equals("br")) return orText(name, brotli(name, bytes), bytes, limits, warnings);
        if (name.equals("deflate")) return orText(name, deflate(bytes), bytes, limits, warnings);
        if (name.endsWith("gzip") || name.equals("zstd") || PlainStart.isText(bytes)) return bytes;
        throw new OffprintException(Problem.error(
                "read.warc.coding",
                "",
                "its body is packed as \"" + name + "\", which cannot be unpacked here",
                "capture it with gzip or unpacked"));
    }

    /** Text that is said to be packed and is not stays as it is. */
    private static byte[] orText(String name, InputStream in, byte[] bytes, Limits limits, List<String> warnings)
            throws IOException {
        var more = new ArrayList<String>();
        try {
            var read = read(name, in, bytes.length, limits, more);
            if (more.isEmpty() || !PlainStart.isText(bytes)) {
                warnings.addAll(more);
                return read;
            }
        } catch (Damage e) {
            if (!PlainStart.isText(bytes)) throw e;
        }
        return bytes;
    }

    private static InputStream brotli(String name, byte[] bytes) throws IOException {
        try {
            return new BrotliInputStream(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new Damage("has a body that cannot be unpacked, packed as \"" + name + "\"");
        }
    }

    /** With the head of zlib as the standard wants it, or without as others do. */
    private static InputStream deflate(byte[] bytes) {
        boolean hasHead =
                bytes.length > 1 && (bytes[0] & 0x0F) == 8 && ((bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF) % 31 == 0;
        return new InflaterInputStream(new ByteArrayInputStream(bytes), new Inflater(!hasHead));
    }

    private static byte[] read(String name, InputStream in, long packed, Limits limits, List<String> warnings)
            throws IOException {
        long most = Math.min(limits.inputBytes(), Math.max(FREE, saturated(packed, limits.of(Limit.RATIO))));
        var out = new ByteArrayOutputStream();
        try (in) {
            var some = new byte[1 << 14];
            for (int n = in.read(some); n >= 0 && out.size() <= most; n = in.read(some)) out.write(some, 0, n);
        } catch (IOException e) {
            if (out.size() == 0) throw new Damage("has a body that cannot be unpacked, packed as \"" + name + "\"");
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
        return Breach.of(limit, "", "its packed body becomes more than " + most + " bytes");
    }
}
