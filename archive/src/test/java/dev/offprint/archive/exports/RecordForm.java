// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.exports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Where a form of records has what. Names with dots between lead down, through arrays to each member; of several with bars
 * between the first that holds something is meant.
 *
 * @param records where the records are; empty: the file is one, or an array of them
 * @param body field of the body; {@code *}: the texts of all fields below it that people read; {@code {}}: a file beside
 * @param authors empty: not asked, as are labels, address and picture
 */
record RecordForm(
        String records,
        String title,
        String body,
        String date,
        String authors,
        String labels,
        String url,
        String picture) {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** What people read of bodies that are trees. */
    private static final List<String> READ =
            List.of("html", "text", "content", "title", "label", "embedHtml", "columns");

    /** The posts of a file that are published and have a text. */
    List<SourcePost> posts(Path file) throws IOException {
        var posts = new ArrayList<SourcePost>();
        for (var record : records(file)) {
            var body = body(record, file);
            if (isPost(record) && !body.childNodes().isEmpty()) posts.add(post(record, body));
        }
        return posts;
    }

    private SourcePost post(JsonNode record, Element body) {
        return new SourcePost(
                first(record, title),
                body,
                first(record, date),
                authors.isEmpty() ? null : all(record, authors),
                labels.isEmpty() ? null : all(record, labels),
                first(record, url),
                first(record, picture));
    }

    private static boolean isPost(JsonNode record) {
        var kinds = all(record, "type|data.type|kind");
        var status = all(record, "is_published|status|data.status");
        return !kinds.contains("page") && !status.contains("FALSE") && !status.contains("draft");
    }

    private List<JsonNode> records(Path file) throws IOException {
        if (file.toString().endsWith(".csv")) return rows(file);
        var top = JSON.readTree(Files.readString(file));
        var found = new ArrayList<JsonNode>();
        collect(top, names(records), found);
        return found;
    }

    private static List<JsonNode> rows(Path file) throws IOException {
        var rows = new ArrayList<JsonNode>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) rows.add(JSON.valueToTree(row.getFieldsAsMap()));
        }
        return rows;
    }

    private Element body(JsonNode record, Path file) throws IOException {
        for (var path : body.split("\\|", -1)) {
            var found = body(path, record, file);
            if (!found.childNodes().isEmpty()) return found;
        }
        return new Element("body");
    }

    private static Element body(String path, JsonNode record, Path file) throws IOException {
        if (path.contains("{")) return beside(path, record, file);
        if (!path.endsWith("*"))
            return Jsoup.parseBodyFragment(first(record, path)).body();
        var trees = new ArrayList<JsonNode>();
        collect(record, names(path.substring(0, path.length() - 2)), trees);
        var html = new StringBuilder();
        for (var tree : trees) read(tree.isTextual() ? JSON.readTree(tree.asText()) : tree, html);
        return Jsoup.parseBodyFragment(html.toString()).body();
    }

    private static Element beside(String path, JsonNode record, Path file) throws IOException {
        var key = path.replaceAll(".*\\{|\\}.*", "");
        var text = file.resolveSibling(path.replaceAll("\\{.*\\}", first(record, key)));
        if (!Files.exists(text)) return new Element("body");
        var html = Files.readString(text);
        return Jsoup.parseBodyFragment(text.toString().endsWith(".md") ? MarkdownWords.html(html) : html)
                .body();
    }

    private static void read(JsonNode node, StringBuilder html) {
        for (var key : READ) {
            var text = node.path(key);
            if (text.isTextual()) html.append("<div>").append(text.asText()).append("</div>");
            for (var member : text) if (member.isTextual()) html.append("<div>" + member.asText() + "</div>");
        }
        for (var child : node) read(child, html);
    }

    private static String first(JsonNode record, String paths) {
        return all(record, paths).stream().findFirst().orElse("");
    }

    private static List<String> all(JsonNode record, String paths) {
        return Stream.of(paths.split("\\|", -1))
                .map(path -> texts(record, path))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> texts(JsonNode record, String path) {
        var found = new ArrayList<JsonNode>();
        collect(record, names(path), found);
        return found.stream()
                .filter(JsonNode::isValueNode)
                .map(n -> n.asText(""))
                .filter(t -> !t.isBlank())
                .flatMap(t -> path.equals("content_tags") ? Stream.of(t.split("; ", -1)) : Stream.of(t))
                .toList();
    }

    private static List<String> names(String path) {
        return path.isEmpty() ? List.of() : List.of(path.split("\\.", -1));
    }

    private static void collect(JsonNode node, List<String> names, List<JsonNode> found) {
        if (node.isArray()) node.forEach(member -> collect(member, names, found));
        else if (names.isEmpty()) found.add(node);
        else collect(node.path(names.get(0)), names.subList(1, names.size()), found);
    }
}
