// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.archive.xml.LinkedPicture;
import dev.offprint.archive.xml.MediaKind;
import dev.offprint.core.notice.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Pictures of shortcodes: one with a caption, and galleries. */
final class Figures {
    private final String post;
    private final String place;
    private final Library library;
    private final List<Problem> problems;

    /** @param post the number of the post, whose own files a gallery shows that names none */
    Figures(String post, String place, Library library, List<Problem> problems) {
        this.post = post;
        this.place = place;
        this.library = library;
        this.problems = problems;
    }

    /** What stands inside a caption's brackets is the picture and then the words, or the words are an attribute. */
    static String captioned(Shortcode caption) {
        var inside = Jsoup.parseBodyFragment(caption.inside()).body();
        var picture = inside.selectFirst("img, video, audio, iframe");
        if (picture == null) return caption.inside();
        var link = picture.closest("a");
        var shown = link == null ? picture : link;
        shown.remove();
        var figure = new Element("figure").appendChild(shown);
        var words = inside.hasText() ? inside.html().strip() : caption.attribute("caption");
        if (!words.isEmpty()) figure.appendElement("figcaption").html(words);
        return "\n\n" + figure.outerHtml() + "\n\n";
    }

    String gallery(Shortcode gallery) {
        var pictures = pictures(gallery).stream().map(MediaFile::picture).toList();
        if (pictures.isEmpty()) return "";
        var root = new Element("figure").addClass("gallery");
        for (LinkedPicture picture : pictures) picture.appendTo(root);
        var all = pictures.size() == 1 ? root.child(0) : root;
        return "\n\n" + all.outerHtml() + "\n\n";
    }

    private List<MediaFile> pictures(Shortcode gallery) {
        var named = gallery.attribute("ids", "include");
        if (!named.isEmpty()) return named(named);
        var id = gallery.attribute("id");
        var left = Set.copyOf(numbers(gallery.attribute("exclude")));
        var found = new ArrayList<>(library.files(id.isEmpty() ? post : id, MediaKind.PICTURE));
        found.removeIf(file -> left.contains(file.id()));
        if (gallery.attribute("order").equalsIgnoreCase("desc")) Collections.reverse(found);
        if (found.isEmpty()) missing("the pictures of a gallery are not in the export");
        return found;
    }

    private List<MediaFile> named(String ids) {
        var found = new ArrayList<MediaFile>();
        for (var id : numbers(ids)) {
            library.file(id)
                    .ifPresentOrElse(
                            found::add, () -> missing("the picture " + id + " of a gallery is not in the export"));
        }
        return found;
    }

    private void missing(String what) {
        problems.add(Problem.warning("wxr.gallery", place, what, library.cure()));
    }

    /** The numbers of a list, each once. */
    static List<String> numbers(String ids) {
        return Arrays.stream(ids.split("[,\\s]+", 0))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }
}
