// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An entry as its file has it, taken apart by other means than ours.
 *
 * @param body the words of its text; empty when it has none
 */
record SourceEntry(String title, String body) {
    private static final List<String> BODIES = List.of(
            "content:encoded", "content", "body", "fullitem", "description", "summary", "dc:description", "abstract");

    /** All entries of a feed. */
    static List<SourceEntry> of(String xml) {
        var entries = new ArrayList<SourceEntry>();
        for (var element : Jsoup.parse(xml, "", Parser.xmlParser()).getAllElements()) {
            if (isEntry(element) && element.parents().stream().noneMatch(SourceEntry::isEntry))
                entries.add(of(element));
        }
        return entries;
    }

    private static boolean isEntry(Element element) {
        return local(element).equals("item") || local(element).equals("entry");
    }

    private static SourceEntry of(Element entry) {
        for (var name : BODIES) {
            for (var child : entry.children()) {
                var tag = child.tagName().toLowerCase(Locale.ROOT);
                boolean isMeant = tag.equals(name)
                        || (!tag.startsWith("media:") && local(child).equals(name));
                if (isMeant && !words(child).isBlank()) return new SourceEntry(title(entry), words(child));
            }
        }
        return new SourceEntry(title(entry), "");
    }

    private static String title(Element entry) {
        return entry.children().stream()
                .filter(c -> c.tagName().equalsIgnoreCase("title"))
                .map(SourceEntry::words)
                .findFirst()
                .orElse("");
    }

    private static String words(Element element) {
        element.select("svg").remove(); // drawings inside a text are left out, and told of
        if (element.childrenSize() > 0) return element.text();
        var raw = element.wholeText().strip();
        if (element.attr("mode").equals("base64") || element.attr("type").endsWith("octet-stream")) {
            raw = new String(Base64.getMimeDecoder().decode(raw), StandardCharsets.UTF_8);
        }
        if (element.attr("type").matches("text|text/plain")) return raw;
        var html = Jsoup.parse(raw);
        html.select("script, style, iframe, object, embed, svg").remove();
        return html.text();
    }

    private static String local(Element element) {
        var name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
