// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.pack;

import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Opens what may be compressed as one stream: gzip, zstd, bzip2, or nothing of it. Stateless. */
public final class Unpacked {
    private static final int BUFFER = 1 << 16;

    private Unpacked() {}

    /**
     * What an input begins with once it is unpacked, for probing; without the ending of the packing in its name.
     * What is not packed, or is packed so that nothing can be told, is the same.
     */
    public static Prefix prefix(Prefix prefix) {
        var packing = Packing.of(prefix.bytes());
        if (packing == Packing.PLAIN || packing == Packing.XZ) return prefix;
        return new Prefix(packing.inner(prefix.name()), head(packing, prefix.bytes()));
    }

    /** As far as the bytes go. */
    private static byte[] head(Packing packing, byte[] packed) {
        var out = new ByteArrayOutputStream();
        try (var in = packing.open(new ByteArrayInputStream(packed))) {
            int b = in.read();
            while (b >= 0 && out.size() < Prefix.LENGTH) {
                out.write(b);
                b = in.read();
            }
        } catch (IOException e) { // the prefix ends before the packed thing does
            return out.toByteArray();
        }
        return out.toByteArray();
    }

    /** The same input with its bytes unpacked as they are read, within the limits. */
    public static Source source(Source source, Limits limits) throws OffprintException {
        var name = packing(source).inner(source.name());
        ByteSource bytes = () -> open(source, limits);
        return packing(source) == Packing.PLAIN
                ? source
                : new Source(name, bytes, source.resources(), source.address(), source.charset());
    }

    /**
     * A fresh buffered stream of the unpacked bytes; what grows beyond {@link dev.offprint.core.limits.Limit#RATIO}
     * stops with an {@link OffprintException}.
     *
     * @throws OffprintException it cannot be read, or is packed in a way that is not known here
     */
    public static InputStream open(Source source, Limits limits) throws OffprintException {
        try {
            var raw = source.bytes().open();
            try {
                return open(raw, limits, source.name());
            } catch (IOException | RuntimeException | LinkageError e) {
                raw.close();
                throw e;
            }
        } catch (IOException e) {
            throw Unreadable.of(source.name(), e);
        }
    }

    private static InputStream open(InputStream raw, Limits limits, String place) throws IOException {
        var counted = new CountedInput(raw);
        var buffered = new BufferedInputStream(counted, BUFFER);
        buffered.mark(Packing.LONGEST_MAGIC);
        var packing = Packing.of(buffered.readNBytes(Packing.LONGEST_MAGIC));
        buffered.reset();
        if (packing == Packing.PLAIN) return buffered;
        if (packing == Packing.XZ) throw notRead(packing, place);
        var unpacked = GuardedInput.ratio(packing.open(buffered), counted::count, limits, place);
        return new BufferedInputStream(unpacked, BUFFER);
    }

    private static Packing packing(Source source) throws OffprintException {
        try (var in = source.bytes().open()) {
            return Packing.of(Arrays.copyOf(in.readNBytes(Packing.LONGEST_MAGIC), Packing.LONGEST_MAGIC));
        } catch (IOException e) {
            throw Unreadable.of(source.name(), e);
        }
    }

    private static OffprintException notRead(Packing packing, String place) {
        return new OffprintException(Problem.error(
                "archive.packing",
                place,
                "it is " + packing.description() + ", which is not read",
                "unpack it first, or pack it with gzip or zstd"));
    }
}
