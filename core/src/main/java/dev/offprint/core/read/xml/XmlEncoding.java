// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.xml;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;

/** How the bytes of XML become characters (XML 1.0, appendix F). Stateless. */
final class XmlEncoding {
    private static final int SEEN = 1024;

    private XmlEncoding() {}

    /** The characters; a mark of the encoding is left out. */
    static Reader reader(InputStream raw) throws IOException {
        var in = new BufferedInputStream(raw, 1 << 16);
        in.mark(SEEN);
        var head = in.readNBytes(SEEN);
        in.reset();
        int mark = mark(head);
        in.skipNBytes(mark);
        return new InputStreamReader(in, charset(head, mark));
    }

    private static int mark(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) return 3;
        return startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE) ? 2 : 0;
    }

    private static Charset charset(byte[] head, int mark) {
        if (mark == 3) return UTF_8;
        if (startsWith(head, 0xFE, 0xFF) || startsWith(head, 0, '<')) return UTF_16BE;
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, '<', 0)) return UTF_16LE;
        var declared = XmlDeclaration.charset(head);
        // What can be read as ASCII so far is no UTF-16, whatever it says.
        return declared == null || declared.toUpperCase(java.util.Locale.ROOT).startsWith("UTF-16")
                ? UTF_8
                : named(declared);
    }

    private static Charset named(String name) {
        try {
            var charset = Charset.forName(name);
            return charset.name().equals("ISO-8859-1") ? Charset.forName("windows-1252") : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return UTF_8;
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) return false;
        for (int i = 0; i < start.length; i++) if ((bytes[i] & 0xFF) != start[i]) return false;
        return true;
    }
}
