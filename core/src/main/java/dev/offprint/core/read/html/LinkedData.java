// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Document;

/** Reads what the JSON-LD of a page says of its article (schema.org). Broken JSON says nothing. */
final class LinkedData {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEPEST = 6;

    private final JsonNode article;

    private LinkedData(JsonNode article) {
        this.article = article;
    }

    static LinkedData of(Document page) {
        for (var script : page.select("script[type=application/ld+json]")) {
            var article = parsed(script.data()).flatMap(tree -> article(tree, 0));
            if (article.isPresent()) return new LinkedData(article.get());
        }
        return new LinkedData(JSON.createObjectNode());
    }

    /** Gives each fact with its name, such as {@code ld:headline}. */
    void forEach(BiConsumer<String, String> facts) {
        for (var name : new String[] {
            "headline",
            "datePublished",
            "dateModified",
            "articleSection",
            "keywords",
            "inLanguage",
            "author",
            "publisher"
        }) {
            texts(article.path(name), text -> facts.accept("ld:" + name, text), 0);
        }
    }

    private static void texts(JsonNode value, java.util.function.Consumer<String> sink, int depth) {
        if (depth > DEEPEST) return;
        if (value.isTextual()) sink.accept(value.textValue());
        else if (value.isObject()) texts(value.path("name"), sink, depth + 1);
        else if (value.isArray()) value.forEach(item -> texts(item, sink, depth + 1));
    }

    private static Optional<JsonNode> parsed(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** The first object of a type such as NewsArticle or BlogPosting, in lists and graphs too. */
    private static Optional<JsonNode> article(JsonNode tree, int depth) {
        if (depth > DEEPEST) return Optional.empty();
        if (tree.isObject() && isArticle(tree.path("@type"))) return Optional.of(tree);
        for (var child : tree.isObject() ? tree.path("@graph") : tree) {
            var found = article(child, depth + 1);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (var one : type) if (isArticle(one)) return true;
        }
        var name = type.asText("");
        return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
    }
}
