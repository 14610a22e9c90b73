// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.core.notice.Problem;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the shortcodes of one post stand for: those of WordPress, and of plug-ins as far as they are alike. Of one post. */
final class PostShortcodes implements Shortcodes.Meanings {
    private static final Set<String> CAPTIONS = Set.of("caption", "wp_caption");
    private static final Set<String> MEDIA = Set.of("audio", "video");
    private static final Set<String> MATHS = Set.of("latex", "tex", "math", "katex");
    private static final Set<String> QUOTES = Set.of("quote", "blockquote", "pullquote");
    /** What plug-ins call parts of a page; their text stands on lines of its own. */
    private static final Pattern PART = Pattern.compile(
            "(?:vc|et_pb|fusion|av|nectar|su|x|cs|mk)_.*|.*(?:row|column|col|section|tab|accordion|box|half|third|fourth|block|toggle|spoiler|clear|divider|panel|item|note|info|alert).*");

    private static final String[] TITLES = {"title", "heading", "text"};
    private static final String[] TEXTS = {"heading", "text"};

    private final Figures figures;
    private final MediaLinks media;
    private final NoteText notes = new NoteText();
    private final Set<String> unknown = new TreeSet<>();

    PostShortcodes(String post, String place, Library library, List<Problem> problems) {
        this.figures = new Figures(post, place, library, problems);
        this.media = new MediaLinks(post, place, library, problems);
    }

    /** The notes that stood in the text; empty when there were none. */
    String notes() {
        return notes.list();
    }

    /** The names of those that nobody knows, whose brackets were left out. */
    Set<String> unknown() {
        return unknown;
    }

    @Override
    public boolean isKnown(String name) {
        return name.equals("gallery") || name.equals("playlist") || MEDIA.contains(name) || MediaLinks.isService(name);
    }

    @Override
    public boolean isWhole(String name) {
        return CAPTIONS.contains(name)
                || MEDIA.contains(name)
                || MATHS.contains(name)
                || name.equals("embed")
                || name.equals("playlist")
                || MediaLinks.isService(name)
                || CodeText.isCode(name)
                || NoteText.isNote(name);
    }

    @Override
    public String html(Shortcode shortcode) {
        var name = shortcode.name();
        if (name.equals("gallery")) return figures.gallery(shortcode);
        if (name.equals("playlist")) return media.playlist(shortcode);
        if (MEDIA.contains(name)) return media.media(shortcode);
        if (shortcode.content() == null) return other(shortcode);
        if (CAPTIONS.contains(name)) return Figures.captioned(shortcode);
        if (CodeText.isCode(name)) return CodeText.html(shortcode);
        if (NoteText.isNote(name)) return notes.mark(shortcode);
        if (MATHS.contains(name)) return maths(shortcode.inside());
        return QUOTES.contains(name) ? "\n\n<blockquote>" : other(shortcode);
    }

    @Override
    public String end(String name) {
        if (QUOTES.contains(name)) return "</blockquote>\n\n";
        return PART.matcher(name).matches() ? "\n\n" : "";
    }

    /** A plug-in's: what it leads to stays, and words that it would show. */
    private String other(Shortcode shortcode) {
        var embedded = MediaLinks.embedded(shortcode);
        boolean isPlace = shortcode.content() == null || isWhole(shortcode.name());
        if (isPlace && !embedded.isEmpty()) return embedded;
        unknown.add(shortcode.name());
        var title = shortcode.attribute(shortcode.content() == null ? TEXTS : TITLES);
        if (!title.isEmpty()) {
            return "\n\n"
                    + new Element("p")
                            .appendChild(new Element("strong").text(title))
                            .outerHtml() + "\n\n";
        }
        return PART.matcher(shortcode.name()).matches() ? "\n\n" : "";
    }

    private static String maths(String tex) {
        return new Element("span").addClass("math").text(tex).outerHtml();
    }
}
