// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import dev.offprint.archive.pack.Unpacked;
import dev.offprint.archive.pack.Unreadable;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.SampleCharset;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.xml.XmlEncoding;
import java.io.IOException;
import java.io.Reader;

/** Opens an input as characters: unpacks it, and finds out the charset. Stateless. */
public final class Opened {
    private Opened() {}

    /**
     * The characters of an input, without a byte order mark; what is not of its charset comes as U+FFFD.
     *
     * @throws OffprintException it cannot be opened
     */
    public static Reader characters(Source source, Limits limits) throws OffprintException {
        try {
            return XmlEncoding.reader(Unpacked.open(source, limits), source.charset());
        } catch (OffprintException e) {
            throw e;
        } catch (IOException e) {
            throw unreadable(source.name(), e);
        }
    }

    /** The first characters of bytes that may be packed; for probes. */
    public static String beginning(Prefix prefix) {
        var plain = Unpacked.prefix(prefix).bytes();
        var charset = XmlEncoding.of(plain);
        int mark = SampleCharset.markLength(plain);
        return new String(plain, mark, plain.length - mark, charset);
    }

    /** What a stream that breaks off is to people. */
    static OffprintException unreadable(String place, IOException e) {
        if (e instanceof OffprintException ours) return ours;
        var reason = Unreadable.said(e.getMessage());
        return new OffprintException(
                Problem.error("read.unreadable", place, "the input cannot be read: " + reason, "is the file whole?"),
                e);
    }
}
