// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The pages of a book in the order of its spine, and its navigation document.
 *
 * @param pages by name, without the navigation document
 */
record EpubPages(Map<String, Document> pages, Document navigation) {
    private static final String FOLDER = "EPUB/";

    static EpubPages of(byte[] epub) throws IOException {
        var files = unzipped(epub);
        var book =
                parse(Objects.requireNonNull(files.get(FOLDER + "package.opf"))).getDocumentElement();
        var items = new LinkedHashMap<String, Element>();
        Dom.all(book).filter(e -> e.getLocalName().equals("item")).forEach(e -> items.put(e.getAttribute("id"), e));
        var pages = new LinkedHashMap<String, Document>();
        for (var reference :
                Dom.all(book).filter(e -> e.getLocalName().equals("itemref")).toList()) {
            var item = Objects.requireNonNull(items.get(reference.getAttribute("idref")));
            if (!isNavigation(item)) pages.put(item.getAttribute("href"), page(files, item));
        }
        var navigation = items.values().stream()
                .filter(EpubPages::isNavigation)
                .findFirst()
                .orElseThrow();
        return new EpubPages(pages, page(files, navigation));
    }

    /** The sections that hold articles, in reading order. */
    List<Element> articles() {
        var articles = new ArrayList<Element>();
        for (var page : pages.values()) {
            Dom.all(page.getDocumentElement())
                    .filter(e -> e.getAttribute("class").equals("article"))
                    .forEach(articles::add);
        }
        return articles;
    }

    private static boolean isNavigation(Element item) {
        return item.getAttribute("properties").contains("nav");
    }

    private static Document page(Map<String, byte[]> files, Element item) throws IOException {
        return parse(Objects.requireNonNull(files.get(FOLDER + item.getAttribute("href"))));
    }

    private static Map<String, byte[]> unzipped(byte[] epub) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(epub), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static Document parse(byte[] xml) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("a page is no XML: " + e.getMessage(), e);
        }
    }
}
