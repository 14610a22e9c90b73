// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.xml;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.xml.XmlStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens XML for streaming: no document type is looked at, no entity outside the input is opened, none is expanded.
 * Thread-safe.
 */
public final class XmlInput {
    /** Where the parser says it once more, and of which kind the input is to it. */
    private static final Pattern POSITION = Pattern.compile("\\s*at \\[row,col.*", Pattern.DOTALL);

    private XmlInput() {}

    /**
     * Opens bytes, in the encoding of their mark or of their declaration, else UTF-8; bytes that do not fit become
     * U+FFFD.
     */
    public static XMLStreamReader open(InputStream in, String place) throws OffprintException {
        try {
            return open(XmlEncoding.reader(in), place);
        } catch (IOException e) {
            var what = "the input cannot be read: " + e.getMessage();
            throw new OffprintException(Problem.error("read.unreadable", place, what, ""), e);
        }
    }

    /** Opens characters. */
    public static XMLStreamReader open(Reader in, String place) throws OffprintException {
        try {
            return XmlStreams.untyped(in);
        } catch (XMLStreamException e) {
            throw failed(place, e);
        }
    }

    /** What a fault of the XML is to people: with line and column. */
    public static OffprintException failed(String place, XMLStreamException e) {
        var at = e.getLocation() == null ? place : place + ":" + e.getLocation().getLineNumber();
        var column =
                e.getLocation() == null ? "" : " (column " + e.getLocation().getColumnNumber() + ")";
        var reason = reason(String.valueOf(e.getMessage()));
        var problem = Problem.error(
                "read.xml", at, "the XML is not well-formed: " + reason + column, "is the file whole? mend it there");
        return new OffprintException(problem, e);
    }

    private static String reason(String message) {
        return POSITION.matcher(message)
                .replaceFirst("")
                .replaceAll("\\bnull( character| byte)", "zero$1")
                .replaceFirst(": could be mangled .*", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
