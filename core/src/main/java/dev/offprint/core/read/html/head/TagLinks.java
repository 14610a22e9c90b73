// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The links of a page under which its article is filed; not those of clouds, menus and other posts. Of one page. */
final class TagLinks {
    private static final Pattern TAG_ADDRESS =
            Pattern.compile("/(?:tags?|labels?|topics?|keywords?|etiquetas?|tema)/[^/]", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOX = Pattern.compile(
            "(?:^|[\\s_-])(?:tags?|tagged|tag-?(?:list|links)|labels|topics|keywords|etiquetas|mots?-?cl[eé]s?|schlagwor(?:te|t)|tagi)(?:$|[\\s_-])");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:^|[\\s_-])(?:side-?bar|nav|navbar|navigation|menu|breadcrumbs?|(?:tag-?)?cloud|widgets?|related|recommend\\w*|trending|popular"
                    + "|hot|foot|footer|comments?|respond)(?:$|[\\s_-])|tagcloud");
    private static final Pattern FOOT_OF_POST = Pattern.compile("(?:post|entry|article|story|node)[_-]*foot");
    private static final String POSTS = "article, .post, .hentry, .h-entry, .entry, .blog-post";
    private static final int NEAR = 3;
    private static final int MOST = 40;

    private final Map<Element, Boolean> elsewhere = new HashMap<>();
    private final List<String> tags = new ArrayList<>();
    private final List<String> categories = new ArrayList<>();
    private Optional<Element> post = Optional.empty();
    private boolean isBegun;

    TagLinks(Document page) {
        for (var link : page.getElementsByTag("a")) {
            if (tags.size() + categories.size() < MOST) add(link);
        }
    }

    /** What the article is about. */
    List<String> tags() {
        return tags;
    }

    /** The parts of the site that it stands in. */
    List<String> categories() {
        return categories;
    }

    private void add(Element link) {
        var rel = link.attr("rel").toLowerCase(Locale.ROOT);
        boolean isCategory = rel.contains("category");
        boolean isTag = rel.contains("tag") || (!isCategory && isInBox(link));
        if (!isTag && !isCategory || !link.hasText() || isElsewhere(link) || !isOfFirstPost(link)) return;
        var sink = isCategory ? categories : tags;
        if (!sink.contains(link.text())) sink.add(link.text());
    }

    private static boolean isInBox(Element link) {
        if (!TAG_ADDRESS.matcher(link.attr("href")).find()) return false;
        var at = link.parent();
        for (int i = 0; i < NEAR && at != null; i++, at = at.parent()) {
            if (BOX.matcher(names(at)).find()) return true;
        }
        return false;
    }

    /** Pages with a text and others below it file each. */
    private boolean isOfFirstPost(Element link) {
        var own = Optional.ofNullable(link.closest(POSTS));
        if (!isBegun) post = own;
        isBegun = true;
        return own.equals(post);
    }

    private boolean isElsewhere(@Nullable Element element) {
        if (element == null || element.nameIs("body")) return false;
        var known = elsewhere.get(element);
        if (known != null) return known;
        boolean is = isApart(element) || isElsewhere(element.parent());
        elsewhere.put(element, is);
        return is;
    }

    private static boolean isApart(Element element) {
        if (element.nameIs("article") || element.nameIs("main")) return false;
        if (element.nameIs("nav") || element.nameIs("aside")) return true;
        if (element.nameIs("footer") && element.closest("article") == null) return true;
        var names = names(element);
        return ELSEWHERE.matcher(names).find() && !FOOT_OF_POST.matcher(names).find();
    }

    private static String names(Element element) {
        return element.attributesSize() == 0 ? "" : (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    }
}
