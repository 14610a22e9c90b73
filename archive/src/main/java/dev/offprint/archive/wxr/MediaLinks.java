// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Films, sounds and things of other sites that shortcodes show, as elements with their address. */
final class MediaLinks {
    private static final Map<String, String> SERVICES = Map.of(
            "youtube", "https://www.youtube.com/watch?v=",
            "vimeo", "https://vimeo.com/",
            "gist", "https://gist.github.com/",
            "tweet", "https://twitter.com/i/status/",
            "ted", "https://www.ted.com/talks/",
            "dailymotion", "https://www.dailymotion.com/video/");

    private static final String[] SOURCES = {
        "src", "mp4", "m4v", "webm", "ogv", "wmv", "flv", "mp3", "m4a", "ogg", "wav", "wma"
    };

    private final String post;
    private final Library library;

    MediaLinks(String post, Library library) {
        this.post = post;
        this.library = library;
    }

    static boolean isService(String name) {
        return SERVICES.containsKey(name);
    }

    /** Something of another site; empty when it does not say where. */
    static String embedded(Shortcode shortcode) {
        var address = shortcode.address();
        var service = SERVICES.get(shortcode.name());
        var id = shortcode.attribute("id", "0").replaceFirst("^=", "");
        if (address.isEmpty() && service != null && id.matches("[\\w/-]+")) address = service + id;
        return address.isEmpty() ? "" : element("iframe", address);
    }

    /** A film or sound, or the files of the post when it names none. */
    String media(Shortcode shortcode) {
        var address = shortcode.attribute(SOURCES);
        if (address.isEmpty()) address = shortcode.address();
        if (!address.isEmpty()) return element(shortcode.name(), address);
        var kind = shortcode.name().equals("audio") ? MediaFile.Kind.SOUND : MediaFile.Kind.OTHER;
        return elements(
                shortcode.name(), library.files(post, kind).stream().limit(1).toList());
    }

    String playlist(Shortcode playlist) {
        var ids = playlist.attribute("ids", "include");
        boolean isFilm = playlist.attribute("type").equals("video");
        var kind = isFilm ? MediaFile.Kind.OTHER : MediaFile.Kind.SOUND;
        var files = ids.isEmpty()
                ? library.files(post, kind)
                : Arrays.stream(ids.split("[,\\s]+", 0))
                        .flatMap(id -> library.file(id).stream())
                        .toList();
        return elements(isFilm ? "video" : "audio", files);
    }

    private static String elements(String name, List<MediaFile> files) {
        var all = new StringBuilder();
        for (var file : files) all.append(element(name, file.address()));
        return all.toString();
    }

    private static String element(String name, String address) {
        return "\n\n" + new Element(name).attr("src", address).outerHtml() + "\n\n";
    }
}
