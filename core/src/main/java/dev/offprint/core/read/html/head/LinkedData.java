// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.core.read.page.kind.Claims;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the JSON-LD of a page says of its article (schema.org). */
final class LinkedData {
    private static final int DEEPEST = 6;
    private static final int MOST = 2_000;
    private static final List<String> INWARDS = List.of("@graph", "mainEntity", "mainEntityOfPage", "breadcrumb");
    private static final List<String> TEXTS = List.of(
            "datePublished", "dateModified", "articleSection", "keywords", "inLanguage", "description", "license");

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final List<JsonNode> trails = new ArrayList<>();
    private final Set<String> types = new LinkedHashSet<>();
    private int seen;

    /** @param scripts what the scripts of linked data hold */
    LinkedData(List<String> scripts) {
        for (var script : scripts) LenientJson.parse(script).ifPresent(tree -> take(tree, 0));
    }

    /**
     * Gives each fact with its name, such as {@code ld:datePublished}.
     *
     * @param title what the page calls itself, by which its article is told from others and a name from a headline
     */
    void forEach(String title, BiConsumer<String, String> facts) {
        var article = article(title);
        if (article == null) {
            for (var page : pages) {
                for (var name : List.of("datePublished", "dateModified", "author")) {
                    texts(page.path(name), text -> facts.accept("ldpage:" + name, text), 0);
                }
            }
            return;
        }
        var headline = headline(article, title);
        if (headline != null) facts.accept("ld:headline", headline);
        texts(article.path("headline"), text -> facts.accept("ld:headline", text), 0);
        for (var name : TEXTS) texts(article.path(name), text -> facts.accept("ld:" + name, text), 0);
        for (var name : List.of("author", "creator", "publisher", "isPartOf")) {
            names(article.path(name), text -> facts.accept("ld:" + name, text), 0);
        }
        images(article.path("image"), address -> facts.accept("ld:image", address), 0);
    }

    /** What the page and its main things are, without the vocabulary. */
    Set<String> types() {
        return types;
    }

    /** The names on the way from the first page of the site to this one, in their order; empty when it is not told. */
    List<String> trail() {
        if (trails.isEmpty()) return List.of();
        var steps = new ArrayList<JsonNode>();
        trails.get(0).forEach(steps::add);
        steps.sort(Comparator.comparingInt(step -> step.path("position").asInt(0)));
        return steps.stream()
                .map(step ->
                        step.has("name") ? step.path("name") : step.path("item").path("name"))
                .map(name -> name.asText("").strip())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The text of the article; empty when it is not there. */
    String articleBody(String title) {
        var article = article(title);
        return article == null ? "" : article.path("articleBody").asText("");
    }

    private @Nullable JsonNode article(String title) {
        JsonNode best = null;
        double likeness = -1;
        for (var article : articles) {
            double own = Likeness.of(
                    article.path("headline").asText(article.path("name").asText("")), title);
            if (own > likeness) best = article;
            likeness = Math.max(likeness, own);
        }
        return best;
    }

    /** Some write the name of the site into one of the two. */
    private static @Nullable String headline(JsonNode article, String title) {
        var name = article.path("name").asText("");
        var headline = article.path("headline").asText("");
        if (name.isBlank() || headline.isBlank()) return name.isBlank() && headline.isBlank() ? null : name + headline;
        boolean isHeadline =
                Likeness.of(headline, title) > Likeness.CLOSE && Likeness.of(name, title) <= Likeness.CLOSE;
        return isHeadline ? headline : name;
    }

    private void take(JsonNode node, int depth) {
        if (depth > DEEPEST || seen++ > MOST) return;
        if (node.isArray()) {
            for (var item : node) take(item, depth + 1);
            return;
        }
        if (!node.isObject()) return;
        if (node.path("@id").isTextual() && node.size() > 1)
            byId.putIfAbsent(node.path("@id").textValue(), node);
        var own = new LinkedHashSet<String>();
        texts(node.path("@type"), type -> own.add(Claims.withoutVocabulary(type)), 0);
        types.addAll(own);
        if (own.stream().anyMatch(Claims::isArticleType)) articles.add(node);
        else if (own.contains("BreadcrumbList")) trails.add(node.path("itemListElement"));
        else if (node.has("datePublished")) pages.add(node);
        for (var name : INWARDS) take(node.path(name), depth + 1);
        for (var name : List.of("author", "publisher")) known(node.path(name));
    }

    /** People are often described once and named by their id elsewhere. */
    private void known(JsonNode person) {
        if (person.path("@id").isTextual() && person.has("name"))
            byId.putIfAbsent(person.path("@id").textValue(), person);
    }

    private void names(JsonNode value, Consumer<String> sink, int depth) {
        if (depth > DEEPEST) return;
        if (value.isTextual()) sink.accept(value.textValue());
        else if (value.isArray()) value.forEach(item -> names(item, sink, depth + 1));
        else if (value.has("name")) names(value.path("name"), sink, depth + 1);
        else if (byId.containsKey(value.path("@id").asText(""))) {
            names(byId.get(value.path("@id").asText("")), sink, depth + 1);
        }
    }

    private static void texts(JsonNode value, Consumer<String> sink, int depth) {
        if (depth > DEEPEST) return;
        if (value.isValueNode() && !value.isNull()) sink.accept(value.asText());
        else if (value.isArray()) value.forEach(item -> texts(item, sink, depth + 1));
        else if (value.isObject())
            texts(value.has("name") ? value.path("name") : value.path("@value"), sink, depth + 1);
    }

    private static void images(JsonNode value, Consumer<String> sink, int depth) {
        if (depth > DEEPEST) return;
        if (value.isTextual()) sink.accept(value.textValue());
        else if (value.isArray()) value.forEach(item -> images(item, sink, depth + 1));
        else images(value.has("contentUrl") ? value.path("contentUrl") : value.path("url"), sink, depth + 1);
    }
}
