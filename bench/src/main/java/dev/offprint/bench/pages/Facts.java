// SPDX-License-Identifier: Apache-2.0
package dev.offprint.bench.pages;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Direction;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.read.DateText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the metadata of an article with what is known. Stateless. */
final class Facts {
    private static final Article NOTHING = Article.of(Metadata.NONE, List.of());

    private Facts() {}

    /** What all known fields of an article are that was not read: wrong. */
    static Map<String, Boolean> missed(Page page) {
        var wrong = new TreeMap<String, Boolean>();
        page.facts().forEach((field, wanted) -> {
            if (of(field, wanted, NOTHING) != null) wrong.put(field, false);
        });
        return wrong;
    }

    /** Whether each known field is right. */
    static Map<String, Boolean> of(Page page, Article article) {
        var right = new TreeMap<String, Boolean>();
        page.facts().forEach((field, wanted) -> {
            var isRight = of(field, wanted, article);
            if (isRight != null) right.put(field, isRight);
        });
        return right;
    }

    /** Whether one field is right; null when it is not looked at. */
    static @Nullable Boolean of(String field, JsonNode wanted, Article article) {
        var metadata = article.metadata();
        var text = wanted.isNull() ? "" : wanted.asText("");
        return switch (field) {
            case "title" -> isTitle(folded(text), metadata);
            case "byline" -> names(text).equals(names(authors(article)));
            case "authors" -> names(join(wanted)).equals(names(authors(article)));
            case "dir" -> text.equals("rtl") == (metadata.direction() == Direction.RIGHT_TO_LEFT);
            case "lang" ->
                text.equalsIgnoreCase(metadata.language() == null ? "" : metadata.language()) || text.isEmpty();
            case "excerpt" -> text.isEmpty() || folded(text).equals(folded(excerpt(article)));
            case "siteName" ->
                folded(text)
                        .equals(folded(
                                metadata.provenance().publication() == null
                                        ? ""
                                        : metadata.provenance().publication()));
            case "publishedTime", "publishing_date" ->
                text.isEmpty()
                        ? metadata.dates().published() == null || field.equals("publishedTime")
                        : isSame(text, metadata.dates().published());
            default -> null;
        };
    }

    /** What is printed over the article, or what the page calls itself beside that. */
    private static boolean isTitle(String wanted, Metadata metadata) {
        var declared = metadata.ext().getOrDefault("html.title", "");
        return wanted.equals(folded(metadata.headlineText())) || wanted.equals(folded(declared));
    }

    private static boolean isSame(String wanted, @Nullable ArticleDate found) {
        var date = DateText.parse(wanted.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) ", "$1T"));
        if (found == null) return false;
        if (date.value() == null || found.value() == null) return wanted.equals(found.raw());
        boolean hasZone = wanted.matches(".*\\d([zZ]|[+-]\\d\\d:?\\d\\d)$") && wanted.contains(":");
        return hasZone
                ? date.value().toInstant().equals(found.value().toInstant())
                : date.value().toLocalDateTime().equals(found.value().toLocalDateTime());
    }

    /** As reader views have it: the description, else the first paragraph, not a heading before it. */
    static String excerpt(Article article) {
        var described = article.metadata().ext().get("html.description");
        if (described != null) return described;
        var dek = PlainText.of(article.metadata().titles().dek());
        if (!dek.isBlank()) return dek;
        return article.body().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> PlainText.of(((Paragraph) block).content()))
                .findFirst()
                .orElseGet(
                        () -> BodyText.of(article).strip().lines().findFirst().orElse(""));
    }

    static String authors(Article article) {
        return article.metadata().contributors().stream().map(Contributor::name).collect(Collectors.joining(" "));
    }

    private static String join(JsonNode list) {
        var all = new StringBuilder();
        list.forEach(item -> all.append(item.asText()).append(' '));
        return all.toString();
    }

    /** The words of names in any order. */
    private static Set<String> names(String text) {
        var words = new TreeSet<>(Words.of(text));
        for (var word : new String[] {"by", "and", "von", "par", "por", "und", "et", "y"}) words.remove(word);
        return words;
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ")
                .replaceAll("[\u2018\u2019\u201B\u2032]", "'")
                .replaceAll("[\u201C\u201D\u201E\u00AB\u00BB]", "\"")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
