// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.archive.xml.MediaKind;
import dev.offprint.core.notice.Problem;
import java.util.ArrayList;
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
    private final String place;
    private final Library library;
    private final List<Problem> problems;

    /** @param post the number of the post, whose own files are shown where none are named */
    MediaLinks(String post, String place, Library library, List<Problem> problems) {
        this.post = post;
        this.place = place;
        this.library = library;
        this.problems = problems;
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
        var name = shortcode.name();
        var files = library.files(post, name.equals("audio") ? MediaKind.SOUND : MediaKind.FILM);
        if (files.isEmpty()) missing("the file of a shortcode is not in the export: " + name);
        return elements(name, files.stream().limit(1).toList());
    }

    String playlist(Shortcode playlist) {
        var ids = playlist.attribute("ids", "include");
        boolean isFilm = playlist.attribute("type").equals("video");
        var files = ids.isEmpty() ? library.files(post, isFilm ? MediaKind.FILM : MediaKind.SOUND) : named(ids);
        if (ids.isEmpty() && files.isEmpty()) missing("the files of a playlist are not in the export");
        return elements(isFilm ? "video" : "audio", files);
    }

    private List<MediaFile> named(String ids) {
        var found = new ArrayList<MediaFile>();
        for (var id : Figures.numbers(ids)) {
            library.file(id)
                    .ifPresentOrElse(
                            found::add, () -> missing("the file " + id + " of a playlist is not in the export"));
        }
        return found;
    }

    private void missing(String what) {
        problems.add(Problem.warning("wxr.media", place, what, library.cure()));
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
