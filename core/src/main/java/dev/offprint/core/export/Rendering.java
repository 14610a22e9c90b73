// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import dev.offprint.core.model.Origin;
import dev.offprint.core.model.Publication;
import dev.offprint.core.notice.Notices;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.render.ArticleRenderer;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.style.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** One publication on its way into one format. Of one thread. */
final class Rendering {
    private final Publication publication;
    private final Origin origin;
    private final Style style;
    private final ExportOptions options;
    private final ArticleRenderer renderer;
    private final ProblemSink problems;

    Rendering(
            Publication publication,
            Origin origin,
            Style style,
            ExportOptions options,
            ArticleRenderer renderer,
            ProblemSink problems) {
        this.publication = publication;
        this.origin = origin;
        this.style = style;
        this.options = options;
        this.renderer = renderer;
        this.problems = problems;
    }

    /** Makes a file, whole or not at all; what is no file, such as a pipe, is written to. */
    void toFile(Path file) throws OffprintException {
        try {
            if (AtomicFile.isReplaceable(file)) {
                AtomicFile.write(file, out -> render(out, file.toString()));
            } else {
                toPipe(file);
            }
        } catch (IOException e) {
            throw OutputFailures.of(file.toString(), e);
        }
    }

    /** Writes to a stream; in strict mode only when there was no warning. */
    void toStream(OutputStream out) throws IOException {
        if (options.strict()) {
            inMemory().writeTo(new Output(out, ""));
        } else {
            render(out, "");
        }
        out.flush();
    }

    private void toPipe(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new OffprintException(
                    Problem.error("export.output", file.toString(), "cannot be written: it is a folder", ""));
        }
        var bytes = inMemory();
        try (var out = Files.newOutputStream(file)) {
            bytes.writeTo(out);
        }
    }

    private ByteArrayOutputStream inMemory() throws IOException {
        var bytes = new ByteArrayOutputStream();
        render(bytes, "");
        return bytes;
    }

    private void render(OutputStream out, String place) throws IOException {
        var notices = new Notices();
        try {
            renderer.render(job(notices), new Output(out, place));
        } catch (OffprintException e) {
            throw e;
        } catch (IOException e) {
            throw new OffprintException(Faults.problem(origin.name(), e), e);
        } finally {
            notices.all().forEach(problems::accept);
        }
        if (options.strict() && Strictness.refuses(notices.all())) throw refusal();
    }

    private RenderJob job(ProblemSink notices) {
        var limits = options.reading().limits();
        return new RenderJob(publication, style, options.faces(), limits, notices, options.fallbackInstant());
    }

    private OffprintException refusal() {
        return new OffprintException(
                Strictness.refusal(origin.name(), renderer.format().id() + " not made"));
    }
}
