// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.xml;

import dev.offprint.core.read.SampleCharset;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How the bytes of XML that is too long to be looked at as a whole become characters. Stateless. */
public final class XmlEncoding {
    private XmlEncoding() {}

    /** The characters of a stream, without the mark of their encoding; bytes that do not fit become U+FFFD. */
    public static Reader reader(InputStream raw) throws IOException {
        return reader(raw, null);
    }

    /**
     * The same where whoever sent the bytes declared a charset, which goes over what they declare themselves.
     *
     * @param sent its name; null when nobody did
     */
    public static Reader reader(InputStream raw, @Nullable String sent) throws IOException {
        var in = new BufferedInputStream(raw, SampleCharset.LENGTH);
        in.mark(SampleCharset.LENGTH);
        var sample = in.readNBytes(SampleCharset.LENGTH - 1);
        in.reset();
        in.skipNBytes(SampleCharset.markLength(sample));
        return new InputStreamReader(in, sent == null ? of(sample) : SampleCharset.of(sample, sent));
    }

    /** The encoding by the first bytes; white space may stand before the declaration, though it must not. */
    public static Charset of(byte[] sample) {
        int start = 0;
        while (start < sample.length && sample[start] > 0 && sample[start] <= ' ') start++;
        return SampleCharset.of(sample, XmlDeclaration.charset(Arrays.copyOfRange(sample, start, sample.length)));
    }
}
