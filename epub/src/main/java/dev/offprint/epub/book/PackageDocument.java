// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.book;

import dev.offprint.epub.xml.Markup;
import io.documentnode.epub4j.domain.Book;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes the package document (EPUB 3.3, 5). */
final class PackageDocument {
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", java.util.Locale.ROOT);

    private final Book book;
    private final BookDetails details;
    private final Manifest manifest;
    private final Generated generated;
    private final Markup out = new Markup();

    private PackageDocument(Book book, BookDetails details, Manifest manifest, Generated generated) {
        this.book = book;
        this.details = details;
        this.manifest = manifest;
        this.generated = generated;
    }

    static byte[] of(Book book, BookDetails details, Manifest manifest, Generated generated) {
        return new PackageDocument(book, details, manifest, generated).bytes();
    }

    private byte[] bytes() {
        out.open(
                        "package",
                        "xmlns",
                        "http://www.idpf.org/2007/opf",
                        "version",
                        "3.0",
                        "unique-identifier",
                        "book-id",
                        "xml:lang",
                        details.language())
                .newLine();
        metadata();
        items();
        spine();
        guide();
        return out.end().bytes();
    }

    private void metadata() {
        out.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/").newLine();
        for (int i = 0; i < details.identifiers().size(); i++) {
            out.line("dc:identifier", details.identifiers().get(i), "id", i == 0 ? "book-id" : null);
        }
        all("dc:title", details.titles());
        out.line("dc:language", details.language());
        people();
        if (details.published() != null) out.line("dc:date", details.published());
        all("dc:publisher", details.publishers());
        all("dc:description", details.descriptions());
        all("dc:subject", details.subjects());
        all("dc:rights", details.rights());
        all("dc:source", details.sources());
        meta(
                "dcterms:modified",
                SECONDS.format(details.modified().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS)));
        accessibility();
        manifest.item(book.getCoverImage())
                .ifPresent(cover -> out.empty("meta", "name", "cover", "content", cover.id())
                        .newLine());
        out.end();
    }

    private void people() {
        int number = 0;
        for (var person : details.people()) {
            if (person.name().isBlank()) continue;
            var id = "person-" + ++number;
            out.line(person.creator() ? "dc:creator" : "dc:contributor", person.name(), "id", id);
            if (person.role() != null) refine(id, "role", person.role(), "marc:relators");
            if (person.fileAs() != null) refine(id, "file-as", person.fileAs(), null);
        }
    }

    private void refine(String id, String property, String value, @org.jspecify.annotations.Nullable String scheme) {
        out.line("meta", value, "refines", "#" + id, "property", property, "scheme", scheme);
    }

    private void accessibility() {
        var accessibility = details.accessibility();
        accessibility.modes().forEach(mode -> meta("schema:accessMode", mode));
        accessibility.sufficient().forEach(modes -> meta("schema:accessModeSufficient", modes));
        accessibility.features().forEach(feature -> meta("schema:accessibilityFeature", feature));
        accessibility.hazards().forEach(hazard -> meta("schema:accessibilityHazard", hazard));
        var summary = accessibility.summary();
        if (summary != null) {
            var language = accessibility.language() == null ? "en" : accessibility.language();
            out.line("meta", summary, "property", "schema:accessibilitySummary", "xml:lang", language);
        }
    }

    private void all(String element, List<String> values) {
        values.forEach(value -> out.line(element, value));
    }

    private void meta(String property, String value) {
        out.line("meta", value, "property", property);
    }

    private void items() {
        out.open("manifest").newLine();
        item(generated.navId(), generated.navPath(), MediaTypeNames.XHTML, "nav");
        item(generated.ncxId(), generated.ncxPath(), MediaTypeNames.NCX, null);
        for (var item : manifest.items()) item(item.id(), item.path(), item.mediaType(), item.properties());
        out.end();
    }

    private void item(String id, String path, String type, @org.jspecify.annotations.Nullable String properties) {
        out.empty("item", "id", id, "href", Paths.url(path), "media-type", type, "properties", properties)
                .newLine();
    }

    private void spine() {
        out.open("spine", "toc", generated.ncxId(), "page-progression-direction", details.rightToLeft() ? "rtl" : null)
                .newLine();
        var cover = Spines.cover(book, manifest);
        if (cover == null) contents();
        var linear = Spines.linear(book);
        for (var item : manifest.spine()) {
            out.empty("itemref", "idref", item.id(), "linear", linear.contains(item.path()) ? null : "no")
                    .newLine();
            if (item.equals(cover)) contents();
        }
        out.end();
    }

    private void contents() {
        if (details.contentsPage().inSpine())
            out.empty("itemref", "idref", generated.navId()).newLine();
    }

    /** For readers of EPUB 2, which know no landmarks. */
    private void guide() {
        var page = details.contentsPage();
        var landmarks = Landmarks.of(book, manifest);
        out.open("guide").newLine();
        if (landmarks.cover() != null) reference("cover", page.cover(), landmarks.cover());
        if (page.inSpine()) reference("toc", page.title(), Paths.url(generated.navPath()));
        reference("text", page.startOfText(), landmarks.text());
        out.end();
    }

    private void reference(String type, String title, String href) {
        out.empty("reference", "type", type, "title", title, "href", href).newLine();
    }
}
