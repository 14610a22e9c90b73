// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub;

import dev.offprint.core.model.Article;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.style.Style;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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

/** An EPUB, its files and the problems of its making. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record OpenedEpub(byte[] bytes, Map<String, String> files, List<Problem> problems) {
    static OpenedEpub of(Article article) {
        var problems = new ArrayList<Problem>();
        return of(RenderJob.of(article, Style.STANDARD, problems::add), problems);
    }

    static OpenedEpub of(RenderJob job) {
        return of(job, List.of());
    }

    private static OpenedEpub of(RenderJob job, List<Problem> problems) {
        try {
            var out = new ByteArrayOutputStream();
            new EpubRenderer().render(job, out);
            return new OpenedEpub(out.toByteArray(), unzipped(out.toByteArray()), problems);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Map<String, String> unzipped(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    String file(String path) {
        return Objects.requireNonNull(files.get(path), path + " is not among " + files.keySet());
    }

    String chapter() {
        return file("EPUB/article.xhtml");
    }

    Document document(String path) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(file(path))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(file(path), e);
        }
    }

    /** The elements of a name in the first chapter. */
    List<Element> elements(String name) {
        var nodes = document("EPUB/article.xhtml").getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) elements.add((Element) nodes.item(i));
        return elements;
    }

    List<String> problemCodes() {
        return problems.stream().map(Problem::code).toList();
    }
}
