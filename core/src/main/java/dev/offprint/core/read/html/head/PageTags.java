// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What an article is about: the tags that it bears on its page or declares as its own, and of the words for search engines
 * those that speak of it. Of one page.
 */
final class PageTags {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;،、]\\s*");

    /** What stands where nobody has chosen a category. */
    private static final Set<String> NONE = Set.of(
            "uncategorized",
            "uncategorised",
            "ohne kategorie",
            "nicht kategorisiert",
            "non classé",
            "sin categoría",
            "sem categoria",
            "senza categoria",
            "geen categorie",
            "без рубрики",
            "未分類",
            "未分类",
            "general");

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;
    private static final int FEW = 3;
    private static final int SEEN = 4;
    private static final int STEM = 4;
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    private final Set<String> own = new LinkedHashSet<>();
    private final Set<String> others = new LinkedHashSet<>();

    /** @param names of the site and of whoever wrote the article, which are no tags of it */
    PageTags(Document page, PageFacts facts, String title, TagLinks links, Collection<String> names) {
        var shut = names.stream().map(Folded::of).collect(Collectors.toSet());
        Stream.of(facts.all("article:tag").stream(), links.tags().stream(), links.categories().stream())
                .flatMap(all -> all)
                .flatMap(BETWEEN::splitAsStream)
                .filter(tag -> isTag(tag, shut))
                .forEach(own::add);
        var words = facts.all(List.of("keywords", "news_keywords", "ld:keywords", "sailthru.tags")).stream()
                .flatMap(BETWEEN::splitAsStream)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        var heard = words.stream().filter(word -> isTag(word, shut)).toList();
        var about = about(page, facts, title, heard);
        own.addAll(about);
        words.stream().filter(word -> !own.contains(word)).forEach(others::add);
    }

    /** In their order, each once. */
    List<String> all() {
        var each = new LinkedHashMap<String, String>();
        own.forEach(tag -> each.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag));
        return List.copyOf(each.values());
    }

    /** Words for search engines that are no tags of the article. */
    Set<String> others() {
        return others;
    }

    /** The words that speak of the article; on pages that give their site's words everywhere, or the title's, none. */
    private List<String> about(Document page, PageFacts facts, String title, List<String> words) {
        if (words.isEmpty() || areOfTitle(words, title)) return List.of();
        var said = " " + Folded.of(title) + " "
                + facts.first("description", "og:description").map(Folded::of).orElse("") + " ";
        if (!own.isEmpty())
            return words.stream().filter(word -> isIn(word, said)).toList();
        if (words.size() <= FEW || words.stream().anyMatch(word -> isIn(word, said))) return words;
        var text = said + Folded.of(page.select("p").stream().map(Element::text).collect(Collectors.joining(" ")));
        long seen = words.stream().filter(word -> isSpokenOf(word, text)).count();
        return seen * SEEN >= words.size() ? words : List.of();
    }

    /** Whether the beginning of any of its words is in a text, where it may be inflected. */
    private static boolean isSpokenOf(String word, String text) {
        return Stream.of(Folded.of(word).split(" ", -1))
                .map(one -> one.substring(0, Math.min(STEM, one.length())))
                .anyMatch(stem -> (stem.length() == STEM || !LATIN.matcher(stem).find()) && text.contains(stem));
    }

    private static boolean isIn(String word, String text) {
        var folded = Folded.of(word);
        return !folded.isEmpty() && text.contains(folded);
    }

    /** Some templates take the title apart, word by word. */
    private static boolean areOfTitle(List<String> words, String title) {
        if (words.size() <= FEW) return false;
        var firsts = words.subList(0, FEW + 1);
        return firsts.stream().noneMatch(word -> word.contains(" "))
                && Folded.of(title).startsWith(Folded.of(String.join(" ", firsts)));
    }

    /** Whether a category says that none was chosen. */
    static boolean isNone(String category) {
        return NONE.contains(category.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isTag(String tag, Set<String> names) {
        var folded = Folded.of(tag);
        return !folded.isEmpty()
                && tag.indexOf('»') < 0
                && tag.length() <= LONGEST
                && Folded.words(folded) <= MOST_WORDS
                && !names.contains(folded)
                && !isNone(tag);
    }
}
