// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.book;

import io.documentnode.epub4j.domain.Resource;
import java.util.Locale;
import java.util.Map;

/** The media type of a resource in EPUB 3.3's names; epub4j knows the older ones, and not all. */
final class MediaTypeNames {
    static final String XHTML = "application/xhtml+xml";
    static final String NCX = "application/x-dtbncx+xml";
    private static final String UNKNOWN = "application/octet-stream";
    private static final Map<String, String> RENAMED = Map.of(
            "application/x-truetype-font", "font/ttf",
            "application/vnd.ms-opentype", "font/otf",
            "application/font-woff", "font/woff");
    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("xhtml", XHTML),
            Map.entry("html", XHTML),
            Map.entry("htm", XHTML),
            Map.entry("css", "text/css"),
            Map.entry("js", "text/javascript"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("png", "image/png"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("otf", "font/otf"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("smil", "application/smil+xml"),
            Map.entry("pls", "application/pls+xml"),
            Map.entry("ncx", NCX));

    private MediaTypeNames() {}

    static String of(Resource resource) {
        var type = resource.getMediaType();
        if (type != null) return RENAMED.getOrDefault(type.getName(), type.getName());
        var href = resource.getHref();
        var extension = href.substring(href.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_EXTENSION.getOrDefault(extension, UNKNOWN);
    }

    /** Whether deflating it again gains nothing. */
    static boolean isCompressed(String type) {
        return type.equals("image/jpeg")
                || type.equals("image/png")
                || type.equals("image/webp")
                || type.equals("image/gif")
                || type.equals("font/woff")
                || type.equals("font/woff2")
                || type.startsWith("audio/")
                || type.startsWith("video/");
    }
}
