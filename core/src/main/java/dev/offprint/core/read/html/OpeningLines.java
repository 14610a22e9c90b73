// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.read.BylineText;
import dev.offprint.core.read.DateText;
import dev.offprint.core.read.html.flow.Names;
import dev.offprint.core.read.html.flow.VisibleText;
import dev.offprint.core.read.html.head.InfoRow;
import dev.offprint.core.read.html.head.PostedBy;
import dev.offprint.core.read.html.head.SaidDates;
import dev.offprint.core.text.Ends;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Finds the lines over a text that hold nothing but its authors, its date and its tags. */
final class OpeningLines {
    private static final Evaluator SIGNS = Selector.evaluatorOf(
            ".byline, .author, .post-meta, .entry-meta, .article-meta, .meta, .published, .date, .p-author, time, [rel=author], [itemprop=author]"
                    + ", .submitted, .entrymeta, .postmeta, .post-info, .postinfo, .entry-date, .post-date, .date-header, small");

    static final String TAGS = "a[rel~=tag], a[rel~=category], a[href*=/tag/], a[href*=/category/]";
    private static final Pattern BETWEEN_TAGS = Pattern.compile("(?i)\\b(?:in|under|filed|tagged|tags?)\\b:?|,");
    private static final Pattern WORDS = Pattern.compile("(?i)\\b(?:published|posted|written|on|at)\\b:?");
    private static final IntPredicate LOOSE = Ends.loose("|·•,:—–-");
    private static final int LONGEST = 200;
    private static final int PROSE = 100;
    private static final int REACH = 500;

    private final List<Line> lines = new ArrayList<>();

    private OpeningLines() {}

    /** A line, and what it says: who wrote the text, when, and about what. */
    record Line(
            Element element,
            List<Contributor> authors,
            @Nullable ArticleDate date,
            List<String> tags) {}

    /** The lines before the first paragraph of prose. */
    static List<Line> of(Element root) {
        var opening = new OpeningLines();
        var prose = root.select("p").stream()
                .filter(p -> p.text().length() >= PROSE && !p.is(SIGNS))
                .findFirst()
                .orElse(null);
        var all = root.getAllElements();
        int end = Math.min(REACH, prose == null ? all.size() : all.indexOf(prose));
        all.subList(0, Math.min(end, all.size())).stream()
                .filter(e -> e.is(SIGNS))
                .forEach(e -> opening.add(box(e, root)));
        return opening.lines;
    }

    /** Each line before the first of prose, whatever it is called. */
    static List<Element> all(Element root) {
        var lines = new ArrayList<Element>();
        for (var element : root.getAllElements()) {
            if (!isLine(element, root)) continue;
            if (element.text().length() >= PROSE && !element.is(SIGNS)) break;
            lines.add(element);
        }
        return lines;
    }

    /** Whether an element is one line of text by itself, outside what has words of its own, such as a figure. */
    static boolean isLine(Element element, Element root) {
        if (element.equals(root)
                || !element.hasText()
                || element.closest("figure, blockquote, table, pre, aside") != null) return false;
        boolean isBox = isBox(element) && !hasBoxes(element);
        return isBox || (standsAlone(element) && hasBoxes(element.parent()));
    }

    private static boolean isBox(Element element) {
        return element.isBlock() || Names.isBox(element);
    }

    private static boolean hasBoxes(@Nullable Element element) {
        return element != null && element.stream().skip(1).anyMatch(OpeningLines::isBox);
    }

    /** Whether an element of running text stands between boxes. */
    private static boolean standsAlone(Element element) {
        return !isBox(element) && isEdge(element, Node::previousSibling) && isEdge(element, Node::nextSibling);
    }

    private static boolean isEdge(Element element, UnaryOperator<@Nullable Node> next) {
        var beside = next.apply(element);
        while (beside != null && VisibleText.of(beside).isEmpty() && !(beside instanceof Element box && isBox(box))) {
            beside = next.apply(beside);
        }
        if (beside == null) return element.parent() != null && isBox(element.parent());
        return beside instanceof Element box && isBox(box);
    }

    private void add(@Nullable Element box) {
        if (box == null || lines.stream().anyMatch(l -> l.element().equals(box))) return;
        var text = VisibleText.of(box);
        if (text.isEmpty() || text.length() > LONGEST) return;
        var row = InfoRow.of(box);
        if (row.isPresent()) {
            lines.add(new Line(box, row.get().people(), row.get().date(), List.of()));
            return;
        }
        var time = box.selectFirst("time");
        if (time != null && SaidDates.areOfChange(time)) return;
        var date = time == null ? date(text) : date(time);
        var tags = box.select(TAGS).stream().map(Element::text).toList();
        var rest = without(tags, rest(text, time, date));
        var authors = BylineText.authors(rest).isEmpty() ? BylineText.names(rest) : BylineText.authors(rest);
        if (!authors.isEmpty() || (rest.isEmpty() && date != null)) lines.add(new Line(box, authors, date, tags));
        else PostedBy.in(text).filter(PostedBy::isAll).ifPresent(by -> lines.add(line(box, by)));
    }

    private static Line line(Element box, PostedBy by) {
        return new Line(box, List.of(Contributor.author(by.author())), by.date().orElse(null), List.of());
    }

    private static String rest(String text, @Nullable Element time, @Nullable ArticleDate date) {
        if (date == null) return trimmed(text);
        return time == null ? "" : trimmed(text.replace(time.text(), " "));
    }

    private static String without(List<String> tags, String text) {
        var rest = text;
        for (var tag : tags) rest = rest.replace(tag, " ");
        return tags.isEmpty() ? text : trimmed(BETWEEN_TAGS.matcher(rest).replaceAll(" "));
    }

    private static String trimmed(String text) {
        return Ends.without(WORDS.matcher(text).replaceAll(" "), LOOSE);
    }

    private static @Nullable ArticleDate date(Element time) {
        var attribute = time.attr("datetime");
        return date(attribute.isBlank() ? time.text() : attribute);
    }

    private static @Nullable ArticleDate date(String text) {
        if (text.isBlank()) return null;
        var date = DateText.parse(trimmed(text).isEmpty() ? text : trimmed(text));
        return date.value() == null ? null : date;
    }

    /** The line that an element stands in; null when it is the root itself. */
    private static @Nullable Element box(Element element, Element root) {
        Element at = element;
        while (at != null && !at.equals(root) && !isBox(at)) {
            if (standsAlone(at)
                    && at.parent() != null
                    && at.parent().stream().skip(1).anyMatch(OpeningLines::isBox)) return at;
            at = at.parent();
        }
        return root.equals(at) ? null : at;
    }
}
