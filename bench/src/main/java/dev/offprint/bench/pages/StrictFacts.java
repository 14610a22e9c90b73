// SPDX-License-Identifier: Apache-2.0
package dev.offprint.bench.pages;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Compares the metadata of an article with what is known letter by letter, but for white space: the headline that is
 * printed, names in their order, dates as they were written. What is known to be missing must be missing, except dates,
 * of which only those are known that one reader finds. Stateless.
 */
final class StrictFacts {
    private StrictFacts() {}

    static Map<String, Boolean> of(Page page, Article article) {
        var right = new TreeMap<String, Boolean>();
        page.facts().forEach((field, wanted) -> {
            var isRight = isRight(field, wanted, article);
            if (isRight != null) right.put(field, isRight);
        });
        return right;
    }

    private static @Nullable Boolean isRight(String field, JsonNode wanted, Article article) {
        var metadata = article.metadata();
        var text = wanted.isNull() ? "" : wanted.asText("");
        return switch (field) {
            case "title" -> isSame(text, metadata.headlineText());
            case "byline" -> isSame(text, metadata.ext().getOrDefault("html.byline", names(article, ", ")));
            case "authors" -> texts(wanted).equals(names(article));
            case "dir" -> isSame(text, direction(metadata.direction()));
            case "lang" -> isSame(text, metadata.language());
            case "excerpt" -> isSame(text, Facts.excerpt(article));
            case "siteName" -> isSame(text, metadata.provenance().publication());
            case "publishedTime" -> {
                var date = metadata.dates().published();
                yield text.isEmpty() || (date != null && isSame(text, date.raw()));
            }
            case "publishing_date" -> Facts.of(field, wanted, article);
            default -> null;
        };
    }

    private static String direction(@Nullable Direction direction) {
        if (direction == null) return "";
        return direction == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr";
    }

    private static boolean isSame(String wanted, @Nullable String found) {
        return spaced(wanted).equals(spaced(found == null ? "" : found));
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private static String names(Article article, String between) {
        return String.join(between, names(article));
    }

    private static List<String> names(Article article) {
        return article.metadata().contributors().stream().map(c -> c.name()).toList();
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
