// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.ooxml;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.ProblemSink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A Word document opened for checking: its entries, and every XML part parsed. Belongs to one thread. */
public final class WordPackage {
    private static final Set<String> STORIES = Set.of("document", "footnotes", "endnotes", "hdr", "ftr", "comments");

    private final String name;
    private final Map<String, byte[]> entries;
    private final Map<String, Document> parts = new LinkedHashMap<>();
    private final ContentTypes contentTypes;

    private WordPackage(String name, Map<String, byte[]> entries, ProblemSink problems) {
        this.name = name;
        this.entries = entries;
        entries.forEach((part, bytes) -> parse(part, bytes, problems));
        contentTypes = new ContentTypes(parts.get(ContentTypes.PART));
    }

    /**
     * Opens a package.
     *
     * @param name what it is called in the problems' places
     * @param problems takes doubled entries and parts that are not well-formed
     * @throws OffprintException when it is no zip, or larger than 256 MiB or 20,000 entries unpacked
     */
    public static WordPackage open(String name, byte[] zip, ProblemSink problems) throws OffprintException {
        return new WordPackage(name, ZipEntries.read(name, zip, problems), problems);
    }

    private void parse(String part, byte[] bytes, ProblemSink problems) {
        if (!part.endsWith(".xml") && !part.endsWith(".rels")) return;
        try {
            parts.put(part, Xml.parse(bytes));
        } catch (SAXException e) {
            var reason = e.getMessage() == null ? "" : ": " + e.getMessage();
            problems.accept(
                    Problem.error("docx.package.not-well-formed", place(part), "the part is no XML" + reason, ""));
        }
    }

    /** Where a part is, for people: {@code story.docx!word/document.xml}. */
    public String place(String part) {
        return part.isEmpty() ? name : name + "!" + part;
    }

    /** The entries' names, in the order of the zip. */
    public Set<String> entries() {
        return entries.keySet();
    }

    /** The parts that are well-formed XML by name, relationships and content types among them. */
    public Map<String, Document> parts() {
        return parts;
    }

    /** What the package says its parts are. */
    public ContentTypes contentTypes() {
        return contentTypes;
    }

    /** The parts that hold running text: the document, notes, comments, headers and footers. */
    public Map<String, Document> stories() {
        var stories = new LinkedHashMap<>(parts);
        stories.values().removeIf(part -> !STORIES.contains(rootName(part)));
        return stories;
    }

    /** The first part whose root is this WordprocessingML element: {@code styles}, {@code numbering} … */
    public Optional<Document> partOfRoot(String element) {
        return parts.values().stream()
                .filter(part -> rootName(part).equals(element))
                .findFirst();
    }

    /** The relationships of a part, the package's own by the empty name; none when it has no such part. */
    public List<Relationship> relationships(String part) {
        return Stream.ofNullable(parts.get(Relationships.partOf(part)))
                .flatMap(rels -> Relationships.read(rels, part).stream())
                .toList();
    }

    private static String rootName(Document part) {
        var root = part.getDocumentElement();
        return Ns.W.equals(root.getNamespaceURI()) ? root.getLocalName() : "";
    }
}
