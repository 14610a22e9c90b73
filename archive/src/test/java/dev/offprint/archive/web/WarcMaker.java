// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/** Makes small archives, record by record. */
final class WarcMaker {
    /** A PNG of one pixel. */
    static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final boolean packed;

    WarcMaker(boolean packed) {
        this.packed = packed;
    }

    /** A page with a headline and a paragraph. */
    static String page(String headline, String more) {
        return "<!doctype html><html><head><title>" + headline + "</title></head><body><article><h1>" + headline
                + "</h1><p>A paragraph of some length, so that nobody takes it for a menu, with commas, and words.</p>"
                + more
                + "</article></body></html>";
    }

    WarcMaker page(String address, String date, String html) throws IOException {
        return response(address, date, "200 OK", "Content-Type: text/html; charset=utf-8\r\n", html.getBytes(UTF_8));
    }

    WarcMaker response(String address, String date, String status, String fields, byte[] body) throws IOException {
        var http = new ByteArrayOutputStream();
        http.write(("HTTP/1.1 " + status + "\r\n" + fields + "\r\n").getBytes(ISO_8859_1));
        http.write(body);
        return record(
                "response", address, date, "Content-Type: application/http; msgtype=response\r\n", http.toByteArray());
    }

    WarcMaker record(String type, String address, String date, String fields, byte[] block) throws IOException {
        var record = new ByteArrayOutputStream();
        record.write(("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address + "\r\nWARC-Date: " + date
                        + "\r\n" + fields + "Content-Length: " + block.length + "\r\n\r\n")
                .getBytes(UTF_8));
        record.write(block);
        record.write("\r\n\r\n".getBytes(ISO_8859_1));
        return raw(packed ? gzip(record.toByteArray()) : record.toByteArray());
    }

    WarcMaker raw(byte[] bytes) throws IOException {
        out.write(bytes);
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
