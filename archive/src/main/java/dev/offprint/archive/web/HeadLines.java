// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpParser;
import org.netpreserve.jwarc.WarcParser;

/** Takes heads of records and of HTTP from streams, and mends what jwarc's parsers refuse. Stateless. */
final class HeadLines {
    private static final int MOST = 1 << 16;

    /** Address, IP address, date, media type and more, length: only the address may hold spaces, against the rules. */
    private static final Pattern ARC =
            Pattern.compile("([a-z][a-z0-9+.-]*:.*) ([0-9.]+) ([0-9]{14}) (\\S.*) ([0-9]+)\\r?\\n");

    private HeadLines() {}

    /** Whether a line, read as Latin-1 with its end, begins a record. */
    static boolean begins(String line) {
        return line.startsWith("WARC/") || ARC.matcher(line).matches();
    }

    /** The head of a record, of which the first line has been read. */
    static RecordHead record(String first, InputStream rest) throws IOException {
        var arc = ARC.matcher(first);
        if (arc.matches()) return parsed(arcLine(arc.group(1), arc.group(3), arc.group(5)));
        if (!first.startsWith("WARC/")) throw new Damage("does not begin like one");
        return parsed(block(first, rest));
    }

    /**
     * The head of an answer of HTTP.
     *
     * @throws Damage there is none
     */
    static HttpHead http(InputStream in) throws IOException {
        var first = line(in, MOST);
        var parser = new HttpParser();
        parser.lenientResponse();
        parser.parse(ByteBuffer.wrap(block(first, in).getBytes(ISO_8859_1)));
        if (!parser.isFinished()) throw new Damage("holds no answer of HTTP");
        return new HttpHead(parser.status(), parser.headers());
    }

    /** The media type and what else stands on the line of an ARC record are not trusted: HTTP's own follow. */
    private static String arcLine(String address, String date, String length) {
        return address.strip().replace(" ", "%20") + " 0.0.0.0 " + date + " - " + length + "\n";
    }

    private static RecordHead parsed(String head) throws Damage {
        var parser = new WarcParser();
        parser.setLenient(true);
        parser.parse(ByteBuffer.wrap(head.getBytes(ISO_8859_1)));
        if (!parser.isFinished()) throw new Damage("has a broken head");
        return new RecordHead(parser.headers());
    }

    /** All lines to a blank one; those that are no field are left out. */
    private static String block(String first, InputStream in) throws IOException {
        var block = new StringBuilder(first.stripTrailing()).append("\r\n");
        for (var line : fields(in)) block.append(line).append("\r\n");
        return block.append("\r\n").toString();
    }

    private static List<String> fields(InputStream in) throws IOException {
        var fields = new ArrayList<String>();
        int left = MOST;
        for (var line = line(in, left); !line.isBlank(); line = line(in, left)) {
            left -= line.length();
            if (left <= 0) throw new Damage("has a head of more than " + MOST + " bytes");
            boolean goesOn = (line.charAt(0) == ' ' || line.charAt(0) == '\t') && !fields.isEmpty();
            if (goesOn || line.indexOf(':') > 0) fields.add(line.stripTrailing());
        }
        return fields;
    }

    private static String line(InputStream in, int most) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            line.append((char) c);
            if (c == '\n' || line.length() >= most) break;
        }
        return line.toString();
    }
}
