// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of a JATS file by a walk of its own, which knows nothing of the reader under test. */
final class JatsSource {
    /** What does not part words. */
    private static final Set<String> WITHIN_WORDS = Set.of(
            "italic",
            "bold",
            "sub",
            "sup",
            "underline",
            "sc",
            "monospace",
            "strike",
            "overline",
            "roman",
            "sans-serif",
            "named-content",
            "styled-content",
            "abbrev",
            "ext-link",
            "uri",
            "email",
            "xref",
            "fixed-case",
            "x",
            "inline-formula");

    /** What is held against the article as facts by {@link JatsFacts}, not as words. */
    private static final Set<String> FACTS = Set.of(
            "pub-date",
            "history",
            "math",
            "tex-math",
            "contrib-id",
            "meta-name",
            "article-categories",
            "kwd",
            "copyright-year");

    private static final Set<String> READABLE = Set.of("math", "tex-math", "table");
    private static final Set<String> GRAPHICS = Set.of("graphic", "inline-graphic");

    private final Set<String> told = new LinkedHashSet<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();
    private final Element root;
    private final Set<String> marked;
    private StringBuilder run = new StringBuilder();
    private boolean isField;

    private JatsSource(Element root) {
        this.root = root;
        this.marked = root.select("xref[rid]").stream()
                .filter(xref -> xref.closest("contrib, aff, title-group") == null)
                .map(xref -> xref.attr("rid"))
                .collect(Collectors.toSet());
    }

    static JatsSource of(Element root) {
        var source = new JatsSource(root);
        source.walk(root);
        source.end();
        return source;
    }

    /** Runs of text that readers see, in order. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    /** Runs of text of fields, such as names, whose order the article chooses. */
    List<String> fields() {
        return List.copyOf(fields);
    }

    /** The codes of the notices without which words would be missing. */
    Set<String> told() {
        return Set.copyOf(told);
    }

    private void walk(Node node) {
        if (node instanceof TextNode text) run.append(text.getWholeText());
        if (!(node instanceof Element element)) return;
        var name = name(element);
        var notice = notice(element, name);
        if (!notice.isEmpty()) told.add(notice);
        if (FACTS.contains(name) || isMark(element, name) || isSaid(element, name) || !notice.isEmpty()) {
            end();
            return;
        }
        boolean parts = !WITHIN_WORDS.contains(name);
        boolean before = isField;
        if (parts) end();
        isField |= isField(name);
        for (var child : element.childNodes()) walk(child);
        if (parts) end();
        isField = before;
    }

    private void end() {
        if (!run.toString().isBlank()) (isField ? fields : texts).add(run.toString());
        run = new StringBuilder();
    }

    static String name(Element element) {
        return element.tagName().substring(element.tagName().indexOf(':') + 1);
    }

    /** A mark of a note is made anew by every format. */
    private static boolean isMark(Element element, String name) {
        if (!name.equals("xref")) return false;
        boolean isOfNote = element.attr("ref-type").endsWith("fn") && element.closest("table-wrap") == null;
        return isOfNote || element.closest("contrib, aff, title-group") != null;
    }

    /** What says of a person or of an affiliation only where it belongs, or what the person is already said to be. */
    private static boolean isSaid(Element element, String name) {
        var parent = element.parent();
        if (parent == null) return false;
        boolean isFirst = element.equals(parent.firstElementChild());
        boolean isLabel = name.equals("label") || (name.equals("sup") && isFirst);
        if (name(parent).equals("aff") && isLabel) return true;
        if (name(parent).equals("list-item") && isLabel && element.text().matches("\\d+\\W*")) return true;
        return name.equals("role")
                && parent.attr("contrib-type").equalsIgnoreCase(element.text().strip());
    }

    private static boolean isField(String name) {
        return switch (name) {
            case "article-meta", "journal-meta", "front-stub" -> true;
            case "ref", "product", "award-group" -> true;
            default -> false;
        };
    }

    /** The notice that must say that an element is left out; empty for one that is not. */
    private String notice(Element element, String name) {
        var parent = element.parent() == null ? "" : name(element.parent());
        return switch (name) {
            case "object-id" -> "read.jats.object-id";
            case "institution-id" -> "read.jats.institution-id";
            case "index-term" -> "read.jats.index";
            case "label" -> isOfNote(element) ? "read.jats.note-label" : "";
            case "alt-text", "long-desc" -> hasPicture(element) ? "" : "read.jats.description";
            case "title" -> List.of("kwd-group", "ref-list", "abstract").contains(parent) ? "read.jats.heading" : "";
            case "counts", "issue-id", "supplement", "journal-id", "publisher-loc", "processing-meta" ->
                "read.jats.front";
            case "award-group" -> isPrinted(element) ? "read.jats.front" : "";
            case "funding-statement" -> printed().contains(element.text()) ? "read.jats.front" : "";
            default -> isAlternative(element, name) ? "read.jats.alternative" : "";
        };
    }

    /** Whether the text itself names the numbers of a grant, or who gave one without a number. */
    private boolean isPrinted(Element award) {
        var said = printed() + root.select("funding-statement").text();
        var numbers = award.select("award-id").eachText();
        var all = numbers.isEmpty() ? award.select("funding-source institution").eachText() : numbers;
        return !all.isEmpty() && all.stream().allMatch(said::contains);
    }

    private String printed() {
        return root.select("article > body, article > back").text();
    }

    /** A picture of what stands there as a formula or as a table too. */
    private static boolean isAlternative(Element element, String name) {
        var parent = element.parent();
        if (parent == null || !GRAPHICS.contains(name)) return false;
        if (name(parent).equals("disp-formula"))
            return !parent.select("mml|math, tex-math").isEmpty();
        boolean isReadable = parent.children().stream().anyMatch(e -> READABLE.contains(name(e)));
        return name(parent).equals("alternatives") && isReadable;
    }

    private boolean isOfNote(Element label) {
        var note = label.parent();
        if (note == null || !name(note).equals("fn")) return false;
        return marked.contains(note.id()) && note.closest("table-wrap-foot") == null;
    }

    private static boolean hasPicture(Element description) {
        var parent = description.parent();
        return parent != null && parent.stream().anyMatch(e -> GRAPHICS.contains(name(e)));
    }
}
