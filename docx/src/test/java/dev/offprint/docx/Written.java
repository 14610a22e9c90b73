// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Note;
import dev.offprint.core.model.Origin;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Publication;
import dev.offprint.core.model.Text;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.style.Style;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A document that was rendered, to be looked into. */
final class Written {
    private final byte[] bytes;
    private final List<Problem> problems;

    private Written(byte[] bytes, List<Problem> problems) {
        this.bytes = bytes;
        this.problems = List.copyOf(problems);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    List<Problem> problems() {
        return problems;
    }

    static Written of(Article article) throws IOException {
        return of(article, Style.STANDARD);
    }

    static Written of(Article article, Style style) throws IOException {
        return of(Publication.of(article), style);
    }

    static Written of(Publication publication, Style style) throws IOException {
        var out = new ByteArrayOutputStream();
        var problems = new ArrayList<Problem>();
        new DocxRenderer().render(RenderJob.of(publication, style, problems::add), out);
        return new Written(out.toByteArray(), problems);
    }

    static Written of(Block... body) throws IOException {
        return of(Article.of(Metadata.headline("Headline").withLanguage("en"), List.of(body)));
    }

    static Written noted(List<Block> body, Note... notes) throws IOException {
        return of(new Article(Metadata.NONE, body, List.of(notes), List.of(), List.of(), Origin.NONE));
    }

    /** A paragraph of strings and inlines. */
    static Paragraph p(Object... parts) {
        return Paragraph.of(Arrays.stream(parts)
                .map(part -> part instanceof Inline inline ? inline : new Text((String) part))
                .toList());
    }

    static Attributes id(String id) {
        return Attributes.id(id);
    }

    /** As Apache POI reads it. */
    XWPFDocument opened() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    /** A part as it lies in the package. */
    String part(String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("no part " + name);
    }

    /** The names of all parts. */
    List<String> names() throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) names.add(entry.getName());
        }
        return names;
    }

    String document() throws IOException {
        return part("word/document.xml");
    }

    List<String> codes() {
        return problems.stream().map(Problem::code).toList();
    }
}
