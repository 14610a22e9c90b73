// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.offprint.archive.Reads;
import dev.offprint.archive.Reads.Read;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A test file of feedparser's, as its test server would send it. Most of them are a feed without an entry, or entries
 * without a text; to see what is understood of those they get one.
 */
final class FeedFile {
    private static final String SERVER = "http://127.0.0.1:8097/tests/feed.xml";
    private static final Pattern LOCATION = Pattern.compile("Header:\\s*Content-Location:\\s*(\\S+)");
    private static final Pattern TYPE =
            Pattern.compile("Header:\\s*Content-type:\\s*[^;\\s]+;\\s*charset=(\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTRY_END = Pattern.compile("</((?:\\w+:)?)(entry|item)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern FEED_END =
            Pattern.compile("</((?:\\w+:)?)(channel|feed|rdf)\\b", Pattern.CASE_INSENSITIVE);

    private final String name;
    private final Charset charset;
    private final String text;

    FeedFile(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        name = file.getFileName().toString();
        charset = charset(bytes);
        text = new String(bytes, charset);
    }

    String text() {
        return text;
    }

    /** What comes of it as it stands. */
    List<Read> asItStands() throws IOException {
        return read(text);
    }

    /** What comes of it with a text in each entry, and with an entry. */
    List<Read> completed() throws IOException {
        if (name.endsWith(".json")) return asItStands();
        if (!ENTRY_END.matcher(text).find()) return read(withEntry());
        var reads = asItStands();
        boolean isWhole = reads.stream().allMatch(r -> r.result() instanceof ReadResult.Ok);
        return isWhole
                ? reads
                : read(ENTRY_END.matcher(text).replaceAll(m -> body(m.group(2), m.group(1)) + m.group()));
    }

    private String withEntry() {
        var end = FEED_END.matcher(text);
        int last = text.length();
        while (end.find()) last = end.start();
        end.reset();
        boolean isAtom = end.find() && end.group(2).equalsIgnoreCase("feed");
        var prefix = isAtom ? end.group(1) : "";
        var name = prefix + (isAtom ? "entry" : "item");
        var entry = "<" + name + ">" + body(isAtom ? "entry" : "item", prefix) + "</" + name + ">";
        return text.substring(0, last) + entry + text.substring(last);
    }

    private static String body(String kind, String prefix) {
        var name = prefix + (kind.equalsIgnoreCase("entry") ? "summary" : "description");
        return "<" + name + ">Added.</" + name + ">";
    }

    private List<Read> read(String changed) throws IOException {
        var address = LOCATION.matcher(text);
        var sent = TYPE.matcher(text);
        var source = new Source(
                name,
                ByteSource.of(changed.getBytes(charset)),
                Resources.NONE,
                address.find() ? address.group(1) : SERVER,
                sent.find() ? sent.group(1) : null);
        return Reads.all(source, ReadOptions.STANDARD);
    }

    /** One that keeps every byte, and in which the signs of markup are what they are. */
    private static Charset charset(byte[] bytes) {
        if (bytes.length < 4) return ISO_8859_1;
        if (bytes[0] == 0 && bytes[1] == 0) return Charset.forName("UTF-32BE");
        if (bytes[2] == 0 && bytes[3] == 0) return Charset.forName("UTF-32LE");
        if (bytes[0] == 0 || bytes[2] == 0) return Charset.forName("UTF-16BE");
        return bytes[1] == 0 || bytes[3] == 0 ? Charset.forName("UTF-16LE") : ISO_8859_1;
    }
}
