// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import dev.offprint.core.read.html.walk.AsideKinds;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * Boxes, tabs and quotes that stand between two tags of a generator, as HTML around Markdown, with their titles and
 * attributions: {@code {{% notice tip "Title" %}}}, {@code {% quote(author="…") %}}, {@code {% blockquote Author, Source %}}.
 * Of one thread.
 */
final class SiteBoxes {
    private static final Set<String> BOXES = Set.of(
            "notice",
            "note",
            "tip",
            "warning",
            "info",
            "danger",
            "caution",
            "important",
            "hint",
            "admonition",
            "callout",
            "alert",
            "box",
            "panel",
            "details",
            "expand",
            "collapse",
            "spoiler");
    private static final Set<String> QUOTES = Set.of("blockquote", "quote", "pullquote", "epigraph");
    private static final Pattern CLOSING =
            Pattern.compile("\\{%-?\\s*end(\\w*)\\s*-?%\\}|\\{\\{[<%]\\s*/\\s*([\\w-]+).*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("(?:(?:\"[^\"]*+\"|'[^']*+')\\s*+)++");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /** Where the next tag stands that closes one of a name. */
    private final Map<String, Integer> closings = new HashMap<>();

    private final Deque<Box> open = new ArrayDeque<>();
    private int lineEnd = -1;

    /** One that is open, and what ends it. */
    private record Box(String name, String end) {}

    /** The HTML for a tag that opens or closes one; empty for any other. */
    Optional<SitePart> of(String tag, String markdown, int end) {
        var closing = CLOSING.matcher(tag);
        if (closing.matches()) return close(closing.group(1) == null ? closing.group(2) : closing.group(1));
        return TagWords.of(tag)
                .flatMap(words -> isClosed(words.name(), markdown, end) ? open(words, tag) : Optional.empty());
    }

    /** Whether a tag of this place closes the box that its line began. */
    boolean isLineEnd(int place) {
        return place == lineEnd;
    }

    /** Zola's tags all end alike. */
    private Optional<SitePart> close(String name) {
        if (open.isEmpty()) return Optional.empty();
        boolean isOwn = name.isEmpty() || open.getFirst().name().equals(name);
        return isOwn ? Optional.of(new SitePart(open.pop().end(), "")) : Optional.empty();
    }

    /** Looks on from where the last look ended, so that thousands of openings go through the text once. */
    private boolean isClosed(String name, String markdown, int from) {
        if (!BOXES.contains(name) && !QUOTES.contains(name) && !name.equals("tab")) return false;
        if (endsItsLine(name, markdown, from)) return true;
        int known = closings.getOrDefault(name, -1);
        if (known < from) {
            var closing = Pattern.compile("(?m)^" + closing(name)).matcher(markdown);
            known = closing.find(from) ? closing.start() : Integer.MAX_VALUE;
            closings.put(name, known);
        }
        return known < Integer.MAX_VALUE;
    }

    /** Whether the line that it begins ends with its closing tag. */
    private boolean endsItsLine(String name, String markdown, int from) {
        int newline = markdown.indexOf('\n', from);
        int end = newline < 0 ? markdown.length() : newline;
        while (end > from && Character.isWhitespace(markdown.charAt(end - 1))) end--;
        if (end == from || markdown.charAt(end - 1) != '}') return false;
        var closing = Pattern.compile(closing(name) + "\\}").matcher(markdown).region(from, end);
        if (!closing.find() || closing.end() < end) return false;
        lineEnd = closing.start();
        return true;
    }

    private static String closing(String name) {
        return "\\{(?:%-?\\s*+end(?:" + name + ")?\\s*+-?%|\\{[<%]\\s*+/\\s*+" + name + "\\s*+[>%]\\})";
    }

    private Optional<SitePart> open(TagWords tag, String raw) {
        boolean isQuote = QUOTES.contains(tag.name());
        var opening = isQuote ? "\n\n<blockquote>\n\n" : opening(tag);
        var box = new Box(
                tag.name(), isQuote ? quoteEnd(tag, raw) : tag.name().equals("tab") ? "\n\n" : "\n\n</aside>\n\n");
        open.push(box);
        return Optional.of(new SitePart(opening, tag.notIn(opening + box.end())));
    }

    private static String opening(TagWords tag) {
        var title = Entities.escape(title(tag));
        if (tag.name().equals("tab")) return title.isEmpty() ? "\n\n" : "\n\n<p><strong>" + title + "</strong></p>\n\n";
        var heading = title.isEmpty() ? "" : "<p class=\"admonition-title\">" + title + "</p>";
        return "\n\n<aside class=\"admonition " + kind(tag) + "\">" + heading + "\n\n";
    }

    private static String kind(TagWords tag) {
        if (AsideKinds.of(tag.name()).isPresent()) return tag.name();
        var type = tag.value("type", "style", "status", "color");
        if (AsideKinds.of(type).isPresent()) return type;
        return tag.words().stream()
                .filter(word -> AsideKinds.of(word).isPresent())
                .findFirst()
                .orElse("box");
    }

    private static String title(TagWords tag) {
        var named = tag.value("title", "summary", "header", "name", "label", "caption");
        if (!named.isEmpty()) return named;
        var title = new StringJoiner(" ");
        for (var word : tag.words()) if (AsideKinds.of(word).isEmpty()) title.add(word);
        return title.toString();
    }

    private static String quoteEnd(TagWords tag, String raw) {
        var attribution = attribution(tag, raw);
        return "\n\n" + (attribution.isEmpty() ? "" : "<footer>" + attribution + "</footer>") + "</blockquote>\n\n";
    }

    /** Named values, or Octopress's way: author, source, address and title of it. */
    private static String attribution(TagWords tag, String raw) {
        if (!tag.values().isEmpty()) {
            var words = new StringJoiner(", ");
            for (var key : new String[] {"author", "by", "source", "title", "cite"})
                if (!tag.value(key).isEmpty()) words.add(Entities.escape(tag.value(key)));
            return linked(words.toString(), tag.value("link", "url"));
        }
        var bare = raw.replaceFirst("^\\{(?:%-?|\\{[<%])\\s*[\\w-]+", "")
                .replaceFirst("\\s*-?[>%]\\}\\}?$", "")
                .strip();
        if (QUOTED.matcher(bare).matches()) bare = String.join(" ", tag.words());
        var address = ADDRESS.matcher(bare);
        if (!address.find()) return Entities.escape(bare);
        var before = Entities.escape(bare.substring(0, address.start()).strip());
        var title = Entities.escape(bare.substring(address.end()).strip());
        var link = linked(title.isEmpty() ? (before.isEmpty() ? address.group() : before) : title, address.group());
        return title.isEmpty() ? link : before + (before.isEmpty() ? "" : " – ") + link;
    }

    private static String linked(String words, String address) {
        if (address.isEmpty()) return words;
        var shown = words.isEmpty() ? Entities.escape(address) : words;
        return "<a href=\"" + Entities.escape(address) + "\">" + shown + "</a>";
    }
}
