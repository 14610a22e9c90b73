// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** The elements of a page that may say something of its article, found in one walk. */
final class PageSigns implements NodeFilter {
    private static final List<String> BYLINES = List.of("byline", "author", "writtenby", "dateline");
    /** In other languages, as whole words of names only. */
    private static final List<String> SIGNATURES = List.of("firma", "auteur", "autor", "signature");

    private static final Pattern SIGNATURE =
            Pattern.compile("(?:^|[\\s_-])(?:firma|auteurs?|autor(?:en?|es)?|signature)(?:$|[\\s_-])");
    private static final List<String> DATES = List.of("date", "publish", "posted", "time", "datum", "fecha", "tmstmp");

    /** When somebody looked something up. */
    private static final List<String> LOOKED_UP = List.of("accessdate", "access-date");

    private static final List<String> DATA = List.of(
            "meta",
            "submitted",
            "postinfo",
            "post-info",
            "entry-info",
            "article-info",
            "_info",
            "post-footer",
            "postfooter",
            "entry-footer",
            "entryfooter");
    private static final List<String> FEET_OF_POSTS =
            List.of("post-footer", "postfooter", "entry-footer", "entryfooter");
    private static final List<String> ELSEWHERE = List.of(
            "comment", "related", "sidebar", "footer", "recommend", "trending", "most-read", "newsletter", "disqus");

    private final List<Element> metas = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<String> linkedData = new ArrayList<>();
    private final List<Element> firstHeadings = new ArrayList<>();
    private final List<Element> secondHeadings = new ArrayList<>();
    private final List<Element> bylines = new ArrayList<>();
    private final List<Element> dates = new ArrayList<>();
    private final List<Element> data = new ArrayList<>();
    private String title = "";
    private int elsewhere;
    private int beside;

    static PageSigns of(Document page) {
        var signs = new PageSigns();
        page.filter(signs);
        return signs;
    }

    /** The first title, wherever a broken head has left it; empty when there is none. */
    String title() {
        return title;
    }

    List<Element> metas() {
        return metas;
    }

    /** With a relation. */
    List<Element> links() {
        return links;
    }

    /** What the scripts of linked data hold. */
    List<String> linkedData() {
        return linkedData;
    }

    List<Element> firstHeadings() {
        return firstHeadings;
    }

    List<Element> secondHeadings() {
        return secondHeadings;
    }

    /** What calls itself an author or a byline, outside comments, asides and the foot of the page. */
    List<Element> bylines() {
        return bylines;
    }

    /** Times, and what calls itself a date, outside the same. */
    List<Element> dates() {
        return dates;
    }

    /** What stands above or below a post and calls itself its data, outside the same. */
    List<Element> data() {
        return data;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        switch (element.normalName()) {
            case "meta" -> metas.add(element);
            case "link" -> links.add(element);
            case "script" -> script(element);
            case "style", "svg", "template", "select" -> {
                return FilterResult.SKIP_ENTIRELY;
            }
            case "title" -> title = title.isEmpty() ? element.text().strip() : title;
            case "h1" -> firstHeadings.add(element);
            case "h2" -> secondHeadings.add(element);
            default -> {}
        }
        if (element.attributesSize() == 0 && !element.nameIs("footer") && !element.nameIs("aside"))
            return FilterResult.CONTINUE;
        return named(element);
    }

    private FilterResult named(Element element) {
        if (isHidden(element)) return FilterResult.SKIP_ENTIRELY;
        var name = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        if (isElsewhere(element, name)) elsewhere++;
        if (isBeside(element)) beside++;
        var property = element.attr("itemprop");
        if (elsewhere > 0 || (beside > 0 && property.isEmpty())) return FilterResult.CONTINUE;
        boolean isByline = property.contains("author")
                || element.attr("rel").contains("author")
                || has(name, BYLINES)
                || (has(name, SIGNATURES) && SIGNATURE.matcher(name).find());
        if (isByline && !element.nameIs("meta") && !element.nameIs("link")) bylines.add(element);
        boolean isDate = element.nameIs("time") || property.startsWith("date") || has(name, DATES);
        if (isDate && !element.nameIs("meta") && !has(name, LOOKED_UP)) dates.add(element);
        if (has(name, DATA)) data.add(element);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (elsewhere + beside > 0 && node instanceof Element element) {
            var name = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
            if (isElsewhere(element, name)) elsewhere--;
            if (isBeside(element)) beside--;
        }
        return FilterResult.CONTINUE;
    }

    private void script(Element script) {
        if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) linkedData.add(script.data());
    }

    /** Whole pages carry such classes, too: those are no part beside the article. */
    private static boolean isElsewhere(Element element, String name) {
        boolean isWhole =
                element.nameIs("body") || element.nameIs("html") || element.nameIs("article") || element.nameIs("main");
        return !isWhole && name.length() > 1 && has(name, ELSEWHERE) && !has(name, FEET_OF_POSTS);
    }

    /** Where only what names its property speaks of the article. */
    private static boolean isBeside(Element element) {
        var parent = element.parent();
        boolean isFoot = element.nameIs("footer") && (parent == null || !parent.nameIs("article"));
        return isFoot || element.nameIs("aside");
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) return true;
        var style = element.attr("style");
        return style.contains("display:none") || style.contains("display: none");
    }

    private static boolean has(String name, List<String> words) {
        if (name.length() < 4) return false;
        for (var word : words) if (name.contains(word)) return true;
        return false;
    }
}
