// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import dev.offprint.core.read.CleanUp;
import dev.offprint.core.read.Reading;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the marks of site generators (Liquid, Hugo, Zola, kramdown, Obsidian) out of a Markdown text, never from its
 * code; one info for each kind. Tags that name a picture become the picture. Of one thread.
 */
final class SiteMarkup {
    private static final Pattern MARK = SiteMark.any();
    private static final Pattern CLOSING = Pattern.compile("\\{%-?\\s*end\\w*\\s*-?%\\}|\\{\\{[<%]\\s*/.*");
    private static final int NEAR = 400;
    private static final Pattern RAW = Pattern.compile("\\{%-?\\s*+(end)?raw\\s*+-?%\\}");

    private final Reading reading;
    private final String markdown;
    private final CodeRanges code;
    private final IntUnaryOperator fileLine;
    private final SiteNotices notices;
    private final StringBuilder clean = new StringBuilder();
    private final SiteBoxes boxes = new SiteBoxes();
    private final CommentEnds comments;
    private final int lastRawEnd;
    private boolean isRaw;
    private int written;
    private int counted;
    private int line;

    private SiteMarkup(Reading reading, String markdown, CodeRanges code, IntUnaryOperator fileLine) {
        this.reading = reading;
        this.markdown = markdown;
        this.code = code;
        this.fileLine = fileLine;
        this.notices = new SiteNotices(reading);
        this.comments = new CommentEnds(markdown);
        this.lastRawEnd = markdown.lastIndexOf("endraw");
    }

    /**
     * The text without them.
     *
     * @param fileLine the file's line of a line of the text, which is counted from 0
     */
    static String remove(String markdown, IntUnaryOperator fileLine, MarkdownHtml html, Reading reading) {
        if (reading.cleanUp() == CleanUp.OFF || !MARK.matcher(markdown).find()) return markdown;
        var fenced = CodeTags.asFences(markdown);
        var code = CodeRanges.of(html.parse(fenced), fenced);
        return new SiteMarkup(reading, fenced, code, fileLine).clean();
    }

    private String clean() {
        var found = MARK.matcher(markdown);
        int at = 0;
        for (int from = 0; found.find(from); from = Math.max(at, found.end())) {
            written = at;
            var replacement = replacement(found);
            if (replacement == null) continue;
            int end = isComment(found) ? comments.end(found.end()) : found.end();
            clean.append(markdown, at, found.start()).append(replacement);
            clean.append(newlines(markdown.substring(found.end(), end)));
            at = end;
        }
        notices.report();
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
        var address =
                isOfSite(mark) && SiteAddress.isIn(before(found)) ? SiteAddress.path(text) : Optional.<String>empty();
        if (address.isPresent()) {
            notices.address(line(found.start()), text);
            return address.get();
        }
        var part = isOfSite(mark) && isAlone(found) ? made(found) : Optional.<SitePart>empty();
        if (part.isPresent()) {
            notices.add(mark, line(found.start()), part.get().left());
            return part.get().html();
        }
        var picture = isOfSite(mark) ? PictureTag.of(text) : Optional.<PictureTag>empty();
        notices.add(
                mark, line(found.start()), picture.filter(PictureTag::isWhole).isPresent() ? "" : words(mark, text));
        return switch (mark) {
            case CITATION -> null;
            case SPAN -> Spans.html(text);
            case ATTRIBUTES -> "";
            default -> picture.map(PictureTag::html).orElseGet(() -> newlines(text));
        };
    }

    /** Whether a mark begins its line, as HTML must that stands in for it, or ends the box that does. */
    private boolean isAlone(Matcher found) {
        return found.start() == 0 || markdown.charAt(found.start() - 1) == '\n' || boxes.isLineEnd(found.start());
    }

    private Optional<SitePart> made(Matcher found) {
        return boxes.of(found.group(), markdown, found.end()).or(() -> SiteEmbeds.of(found.group()));
    }

    private static boolean isOfSite(SiteMark mark) {
        return mark == SiteMark.TAG || mark == SiteMark.SHORTCODE || mark == SiteMark.VARIABLE;
    }

    /** The words of a mark that are left out with it. */
    private static String words(SiteMark mark, String text) {
        return switch (mark) {
            case TAG, SHORTCODE, VARIABLE -> CLOSING.matcher(text).matches() ? "" : text;
            case ABBREVIATION, CONTENTS -> text;
            case SPAN -> AttributeWords.of(text.substring(text.lastIndexOf('{')));
            case ATTRIBUTES -> AttributeWords.of(text);
            case COMMENT -> text.startsWith("%%") ? text : "";
            case BLOCK_NAME, CITATION, WIKI_LINK -> "";
        };
    }

    /** What has been written already, and what will be before a mark. */
    private CharSequence before(Matcher found) {
        int from = Math.max(written, found.start() - NEAR);
        return clean.substring(Math.max(0, clean.length() - NEAR)) + markdown.substring(from, found.start());
    }

    /** Inside code too, for Liquid comes before Markdown; not where an article about Liquid shows half a pair. */
    private @Nullable String toggleRaw(boolean isEnd, Matcher found) {
        boolean isPaired = isEnd ? isRaw : lastRawEnd > found.end();
        if (!isPaired) return null;
        isRaw = !isEnd;
        notices.add(SiteMark.TAG, line(found.start()), "");
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
        var target = found.group("target");
        var label = found.group("label");
        boolean isEmbedded = found.group().startsWith("!");
        notices.add(SiteMark.WIKI_LINK, line(found.start()), label == null ? "" : target);
        if (isEmbedded && !WikiLink.isPicture(target)) notices.embedded(line(found.start()), target);
        return WikiLink.markdown(isEmbedded, target, label);
    }

    /** The file's line of a character; to be asked in the order of the text. */
    private int line(int index) {
        for (; counted < index; counted++) if (markdown.charAt(counted) == '\n') line++;
        return fileLine.applyAsInt(line);
    }

    /** So that the lines that follow keep their numbers. */
    private static String newlines(String text) {
        return "\n".repeat((int) text.chars().filter(c -> c == '\n').count());
    }
}
