// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import dev.offprint.core.read.CleanUp;
import dev.offprint.core.read.Reading;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the marks of site generators (Liquid, Hugo, Zola, kramdown, Obsidian) out of a Markdown text, never from its
 * code; one info for each kind. Tags that name a picture become the picture. Of one thread.
 */
final class SiteMarkup {
    private static final Pattern MARK = SiteMark.any();
    private static final Pattern RAW = Pattern.compile("\\{%-?\\s*+(end)?raw\\s*+-?%\\}");

    private final Reading reading;
    private final String markdown;
    private final CodeRanges code;
    private final int firstLine;
    private final Map<SiteMark, Integer> lines = new EnumMap<>(SiteMark.class);
    private final StringBuilder clean = new StringBuilder();
    private final CommentEnds comments;
    private final int lastRawEnd;
    private boolean isRaw;
    private int counted;
    private int line;

    private SiteMarkup(Reading reading, String markdown, CodeRanges code, int firstLine) {
        this.reading = reading;
        this.markdown = markdown;
        this.code = code;
        this.firstLine = firstLine;
        this.comments = new CommentEnds(markdown);
        this.lastRawEnd = markdown.lastIndexOf("endraw");
    }

    /**
     * The text without them.
     *
     * @param firstLine the file's line at which the text starts
     */
    static String remove(String markdown, int firstLine, MarkdownHtml html, Reading reading) {
        if (reading.cleanUp() == CleanUp.OFF || !MARK.matcher(markdown).find()) return markdown;
        var fenced = HighlightTags.asFences(markdown);
        var code = CodeRanges.of(html.parse(fenced), fenced);
        return new SiteMarkup(reading, fenced, code, firstLine).clean();
    }

    private String clean() {
        var found = MARK.matcher(markdown);
        int at = 0;
        for (int from = 0; found.find(from); from = Math.max(at, found.end())) {
            var replacement = replacement(found);
            if (replacement == null) continue;
            int end = isComment(found) ? comments.end(found.end()) : found.end();
            clean.append(markdown, at, found.start()).append(replacement);
            clean.append(newlines(markdown.substring(found.end(), end)));
            at = end;
        }
        lines.forEach((mark, number) -> reading.info(
                "read.markdown." + mark.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                reading.place(number),
                mark.what(),
                ""));
        return clean.append(markdown, at, markdown.length()).toString();
    }

    /** Null leaves the mark as it stands. */
    private @Nullable String replacement(Matcher found) {
        var text = found.group();
        var raw = RAW.matcher(text);
        if (raw.matches()) return toggleRaw(raw.group(1) != null, found);
        if (isRaw || code.contains(found.start())) return null;
        var mark = mark(found);
        if (mark == SiteMark.WIKI_LINK) return wikiLink(found);
        if (mark == SiteMark.CITATION && code.defines(text.substring(1, text.length() - 1))) return null;
        note(mark, found.start());
        if (mark == SiteMark.CITATION) return null;
        if (mark == SiteMark.SPAN) return Spans.html(text);
        return mark == SiteMark.ATTRIBUTES ? "" : PictureTag.html(text).orElse(newlines(text));
    }

    /** Inside code too, for Liquid comes before Markdown; not where an article about Liquid shows half a pair. */
    private @Nullable String toggleRaw(boolean isEnd, Matcher found) {
        boolean isPaired = isEnd ? isRaw : lastRawEnd > found.end();
        if (!isPaired) return null;
        isRaw = !isEnd;
        note(SiteMark.TAG, found.start());
        return "";
    }

    private static boolean isComment(Matcher found) {
        return found.group(SiteMark.COMMENT.group()) != null;
    }

    private static SiteMark mark(Matcher found) {
        for (var mark : SiteMark.values()) if (found.group(mark.group()) != null) return mark;
        throw new AssertionError("a match of no mark");
    }

    private @Nullable String wikiLink(Matcher found) {
        boolean isGuess = reading.cleanUp() == CleanUp.FULL && !code.defines(found.group("target"));
        if (!isGuess) return null;
        note(SiteMark.WIKI_LINK, found.start());
        return WikiLink.markdown(found.group().startsWith("!"), found.group("target"), found.group("label"));
    }

    private void note(SiteMark mark, int index) {
        for (; counted < index; counted++) if (markdown.charAt(counted) == '\n') line++;
        lines.putIfAbsent(mark, firstLine + line);
    }

    /** So that the lines that follow keep their numbers. */
    private static String newlines(String text) {
        return "\n".repeat((int) text.chars().filter(c -> c == '\n').count());
    }
}
