// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.Source;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.render.Renderers;
import dev.offprint.core.style.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is done with the files of the corpora: reading, printing, checking. */
final class Trial {
    static final List<String> FORMATS = List.of("pdf", "docx", "epub");

    private static final Readers READERS = Readers.installed();
    private static final Renderers RENDERERS = Renderers.installed();

    private Trial() {}

    /** A file that was made, and what could not be honoured in it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Made(byte[] bytes, List<Problem> problems) {}

    /** Reads what must be an article. */
    static Article article(Path file) {
        return article(READERS.read(Source.of(file), ReadOptions.STANDARD));
    }

    static Article article(ReadResult result) {
        assertThat(result).isInstanceOf(ReadResult.Ok.class);
        return ((ReadResult.Ok) result).article();
    }

    /** Reads with one reader, whatever the input looks like. */
    static ReadResult read(String reader, Source source) throws IOException {
        return READERS.byId(reader).read(source, ReadOptions.STANDARD);
    }

    static Made made(Article article, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        var problems = new ArrayList<Problem>();
        RENDERERS.byId(format).render(RenderJob.of(article, Style.STANDARD, problems::add), out);
        return new Made(out.toByteArray(), problems);
    }

    /** Prints, validates, and looks for every word. */
    static Made faultless(Article article, String format) throws IOException {
        var made = made(article, format);
        Conformance.assertFaultless(made.bytes(), format);
        Conformance.words(article, made.bytes(), format);
        return made;
    }

    /** The same in every format. */
    static void faultless(Article article) throws IOException {
        for (var format : FORMATS) faultless(article, format);
    }

    /** The same for a file; a script that no face has is named once. */
    static void faultlessAndWarnedOnce(Path file) throws IOException {
        var article = article(file);
        for (var format : FORMATS) {
            assertThat(faultless(article, format).problems())
                    .filteredOn(problem -> problem.code().equals("pdf.glyph.missing"))
                    .extracting(problem -> problem.what().replaceAll(", such as.*", ""))
                    .doesNotHaveDuplicates();
        }
    }
}
