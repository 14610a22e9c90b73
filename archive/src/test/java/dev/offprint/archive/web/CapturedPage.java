// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipFile;
import org.brotli.dec.BrotliInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What an archive holds under an address, taken out by other means than ours: the file as a whole in memory, cut by patterns.
 *
 * @param type of what was captured, without its parameters
 * @param body a character for each byte
 */
record CapturedPage(String address, String date, int status, String type, String body) {
    private static final Pattern WARC = Pattern.compile("WARC/1\\.\\d\\r?\\n(.*?)\\r?\\n\\r?\\n", Pattern.DOTALL);
    private static final Pattern ARC =
            Pattern.compile("(?m)^(\\w+:\\S.*) (\\d+\\.\\d+\\.\\d+\\.\\d+) (\\d{14}) (\\S+) (\\d+)\\r?\\n");

    /** The latest capture of each address that answers well, in the order of the addresses' first captures. */
    static List<CapturedPage> in(Path file) throws IOException {
        var latest = new LinkedHashMap<String, CapturedPage>();
        for (var bytes : volumes(file)) {
            for (var page : captures(bytes)) {
                if (page.status() == 200)
                    latest.merge(page.address(), page, (a, b) -> a.date().compareTo(b.date()) > 0 ? a : b);
            }
        }
        return List.copyOf(latest.values());
    }

    boolean isPage() {
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    boolean isPicture() {
        return type.startsWith("image/");
    }

    Document document() throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(latin(body)), null, address);
    }

    /** The addresses of its pictures. */
    Set<String> pictures() throws IOException {
        return new TreeSet<>(document().select("img[src]").eachAttr("abs:src"));
    }

    private static List<byte[]> volumes(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        if (bytes[0] == 'P' && bytes[1] == 'K') {
            var volumes = new ArrayList<byte[]>();
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : zip.stream().toList()) {
                    if (!entry.getName().matches(".*\\.warc(?:\\.gz)?")) continue;
                    try (var in = zip.getInputStream(entry)) {
                        volumes.add(unpacked(in.readAllBytes()));
                    }
                }
            }
            return volumes;
        }
        return List.of(unpacked(bytes));
    }

    /** As far as it can be unpacked. */
    private static byte[] unpacked(byte[] bytes) throws IOException {
        if (bytes.length < 2 || bytes[0] != 0x1f || (bytes[1] & 0xff) != 0x8b) return bytes;
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    private static List<CapturedPage> captures(byte[] bytes) throws IOException {
        var text = new String(bytes, ISO_8859_1);
        return text.startsWith("filedesc:") ? arc(text) : warc(text);
    }

    private static List<CapturedPage> warc(String text) throws IOException {
        var found = new ArrayList<CapturedPage>();
        var head = WARC.matcher(text);
        for (int at = 0; head.find(at); ) {
            var fields = fields(head.group(1));
            int end =
                    Math.min(text.length(), head.end() + Integer.parseInt(fields.getOrDefault("content-length", "0")));
            var block = text.substring(head.end(), end);
            var address = fields.getOrDefault("warc-target-uri", "").replaceAll("[<>]", "");
            var date = fields.getOrDefault("warc-date", "");
            switch (fields.getOrDefault("warc-type", "")) {
                case "response" -> http(address, date, block, found);
                case "resource" ->
                    found.add(
                            new CapturedPage(address, date, 200, bare(fields.getOrDefault("content-type", "")), block));
                default -> {} // no captures
            }
            at = end;
        }
        return found;
    }

    private static List<CapturedPage> arc(String text) throws IOException {
        var found = new ArrayList<CapturedPage>();
        var head = ARC.matcher(text);
        for (int at = 0; head.find(at); ) {
            int end = Math.min(text.length(), head.end() + Integer.parseInt(head.group(5)));
            if (head.group(1).startsWith("http"))
                http(head.group(1), head.group(3), text.substring(head.end(), end), found);
            at = end;
        }
        return found;
    }

    private static void http(String address, String date, String block, List<CapturedPage> found) throws IOException {
        var parts = block.split("\\r?\\n\\r?\\n", 2);
        if (!parts[0].startsWith("HTTP/") || parts.length < 2) return;
        var fields = fields(parts[0]);
        int status = Integer.parseInt(parts[0].split("\\s+", 3)[1]);
        var body = latin(parts[1]);
        if (fields.getOrDefault("transfer-encoding", "").contains("chunked")) body = joined(parts[1], body);
        body = decoded(fields.getOrDefault("content-encoding", ""), body);
        found.add(new CapturedPage(
                address, date, status, bare(fields.getOrDefault("content-type", "")), new String(body, ISO_8859_1)));
    }

    private static byte[] decoded(String coding, byte[] body) throws IOException {
        if (coding.contains("gzip")) return unpacked(body);
        if (!coding.matches(".*(?:deflate|br).*")) return body;
        var bytes = new ByteArrayInputStream(body);
        try (var in = coding.contains("br") ? new BrotliInputStream(bytes) : new InflaterInputStream(bytes)) {
            return in.readAllBytes();
        }
    }

    /** Some servers say that they send in chunks, and do not. */
    private static byte[] joined(String chunks, byte[] whole) throws IOException {
        var joined = new ByteArrayOutputStream();
        for (int at = 0; ; ) {
            int line = chunks.indexOf("\r\n", at);
            if (line < 0 || !chunks.substring(at, line).matches("(?i)[0-9a-f]+ *(?:;.*)?")) return whole;
            int size = Integer.parseInt(chunks.substring(at, line).replaceAll("[ ;].*", ""), 16);
            if (size == 0) return joined.toByteArray();
            joined.write(latin(chunks.substring(line + 2, Math.min(chunks.length(), line + 2 + size))));
            at = line + 2 + size + 2;
        }
    }

    private static Map<String, String> fields(String head) {
        var fields = new LinkedHashMap<String, String>();
        for (var line : head.split("\\r?\\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0)
                fields.put(
                        line.substring(0, colon).strip().toLowerCase(java.util.Locale.ROOT),
                        line.substring(colon + 1).strip());
        }
        return fields;
    }

    private static String bare(String type) {
        return type.replaceAll(";.*", "").strip();
    }

    private static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
