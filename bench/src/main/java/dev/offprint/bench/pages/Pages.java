// SPDX-License-Identifier: Apache-2.0
package dev.offprint.bench.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.offprint.bench.pages.Page.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Finds the pages of a folder, in whichever forms they are. */
final class Pages {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADDRESS = "http://fakehost/test/page.html";

    private final List<Page> found = new ArrayList<>();

    /** Those whose article is known; a page that is named and not there has a file that does not exist. */
    static List<Page> in(Path folder) throws IOException {
        var pages = new Pages();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) pages.look(file);
        }
        return pages.found;
    }

    private void look(Path file) throws IOException {
        var name = file.getFileName().toString();
        if (name.equals("expected.html")) readability(file);
        else if (name.equals("evaldata.json")) snippets(file);
        else if (name.endsWith(".json") && !name.equals("expected-metadata.json")) paragraphs(file);
    }

    private void readability(Path expected) throws IOException {
        var source = expected.resolveSibling("source.html");
        var facts = expected.resolveSibling("expected-metadata.json");
        found.add(new Page(
                Form.READABILITY,
                expected.toAbsolutePath().getParent().getFileName().toString(),
                source,
                ADDRESS,
                SeenText.of(Jsoup.parse(Files.readString(expected)).body()),
                List.of(),
                List.of(),
                Files.exists(facts) ? fields(JSON.readTree(facts.toFile())) : Map.of()));
    }

    private void snippets(Path list) throws IOException {
        var files = new HashMap<String, Path>();
        try (var all = Files.walk(list.toAbsolutePath().getParent())) {
            all.filter(Files::isRegularFile)
                    .forEach(f -> files.put(f.getFileName().toString(), f));
        }
        for (var entry : JSON.readTree(list.toFile()).properties()) {
            var named = entry.getValue().path("file").asText();
            var file = files.getOrDefault(named, list.resolveSibling(named));
            found.add(new Page(
                    Form.SNIPPETS,
                    file.getFileName().toString(),
                    file,
                    entry.getKey(),
                    "",
                    texts(entry.getValue().path("with")),
                    texts(entry.getValue().path("without")),
                    Map.of()));
        }
    }

    private void paragraphs(Path list) throws IOException {
        var tree = JSON.readTree(list.toFile());
        if (!tree.isObject()) return;
        for (var entry : tree.properties()) {
            var known = entry.getValue();
            if (!known.path("body").isObject()) continue;
            var beside = beside(list, entry.getKey());
            var file = beside == null ? list.resolveSibling(entry.getKey()) : beside;
            var text = new ArrayList<>(texts(known.path("body").path("summary")));
            for (var section : known.path("body").path("sections")) {
                text.addAll(texts(section.path("headline")));
                text.addAll(texts(section.path("paragraphs")));
            }
            found.add(new Page(
                    Form.PARAGRAPHS,
                    file.getFileName().toString(),
                    file,
                    ADDRESS,
                    String.join("\n", text),
                    List.of(),
                    List.of(),
                    fields(known)));
        }
    }

    /** The file itself, or the only page of this publisher and version. */
    private static @Nullable Path beside(Path list, String key) throws IOException {
        var publisher = list.getFileName().toString().replaceFirst("\\.json$", "");
        try (var all = Files.list(list.toAbsolutePath().getParent())) {
            var pages = all.filter(f -> f.getFileName().toString().matches("(?i).*\\.html?(\\.gz)?"))
                    .sorted()
                    .toList();
            for (var page : pages) {
                var name = page.getFileName().toString();
                if (name.equals(key) || name.startsWith(key + ".")) return page;
            }
            var own = pages.stream()
                    .filter(f -> f.getFileName().toString().startsWith(publisher + "_"))
                    .toList();
            return own.size() == 1 ? own.get(0) : null;
        }
    }

    private static Map<String, JsonNode> fields(JsonNode object) {
        var fields = new LinkedHashMap<String, JsonNode>();
        object.properties().forEach(e -> fields.put(e.getKey(), e.getValue()));
        return fields;
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        if (list.isTextual()) texts.add(list.textValue());
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
