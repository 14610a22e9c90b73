// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.comments;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.text.ArticleDates;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.core.text.GeneratedWords;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The last section of an article, with its comments: each is a quotation that says by whom and when, answers stand
 * indented below what they answer. Stateless.
 */
public final class CommentSection {
    /** Indents beyond it leave no room for words. */
    private static final int DEEPEST = 3;

    private CommentSection() {}

    /**
     * Appends the section to an article that is not yet read; nothing when there is no comment with words.
     *
     * @param root what the article is made of
     * @param language of its heading and dates, BCP 47; null when unknown
     */
    public static void append(Element root, List<Comment> comments, @Nullable String language) {
        var section = new ArrayList<Element>();
        for (var placed : Threads.of(comments)) {
            var quote = quote(placed.comment(), language);
            if (quote != null) add(section, quote, Math.min(placed.depth(), DEEPEST));
        }
        if (section.isEmpty()) return;
        root.appendElement(level(root)).text(GeneratedWords.in(language).get(GeneratedWord.COMMENTS));
        root.appendChildren(section);
    }

    /** Says that comments are there and not taken. */
    public static Problem leftOut(String place, long count) {
        return Problem.info(
                "read.comments", place, "comments are left out: " + count, "take them with --include comments");
    }

    private static void add(List<Element> section, Element quote, int depth) {
        if (depth == 0 || section.isEmpty()) {
            section.add(quote);
            return;
        }
        var around = section.get(section.size() - 1);
        if (!isThread(around)) around = thread(section);
        for (int i = 1; i < depth; i++) around = thread(around);
        around.appendChild(quote);
    }

    private static Element thread(List<Element> section) {
        var thread = new Element("blockquote");
        section.add(thread);
        return thread;
    }

    private static Element thread(Element around) {
        var last = around.lastElementChild();
        return last != null && isThread(last) ? last : around.appendElement("blockquote");
    }

    /** Whether it only indents others. */
    private static boolean isThread(Element quote) {
        var last = quote.lastElementChild();
        return last == null || last.nameIs("blockquote");
    }

    private static @Nullable Element quote(Comment comment, @Nullable String language) {
        var quote = new Element("blockquote");
        quote.appendChildren(Jsoup.parseBodyFragment(comment.html()).body().childNodes());
        if (!quote.hasText() && quote.selectFirst("img") == null) return null;
        quote.select("[id], [name]").forEach(e -> e.removeAttr("id").removeAttr("name"));
        quote.select("h1, h2, h3, h4, h5, h6").forEach(CommentSection::spoken);
        quote.appendElement("footer").text(said(comment, language));
        return quote;
    }

    /** A comment's headings are none of the article's. */
    private static void spoken(Element heading) {
        var words = new Element("strong").appendChildren(List.copyOf(heading.childNodes()));
        heading.tagName("p").appendChild(words);
    }

    /** By whom and when. */
    private static String said(Comment comment, @Nullable String language) {
        var date = comment.date();
        var when = date == null ? "" : ArticleDates.print(date, language);
        boolean isBoth = !comment.author().isBlank() && !when.isEmpty();
        return comment.author() + (isBoth ? ", " : "") + when;
    }

    /** That of the article's main headings, of which a first one of level 1 is its headline. */
    private static String level(Element root) {
        var headings = root.select("h1, h2, h3, h4, h5, h6");
        boolean isTitled = !headings.isEmpty()
                && headings.get(0).nameIs("h1")
                && headings.select("h1").size() == 1;
        return headings.stream()
                .skip(isTitled ? 1 : 0)
                .map(Element::normalName)
                .min(String::compareTo)
                .orElse("h2");
    }
}
