// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.core.model.Article;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.render.ArticleRenderer;
import dev.offprint.core.render.Format;
import dev.offprint.core.render.RenderJob;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes what it was asked for, so that tests can see it; an article's headline makes it warn, fail or break. */
record PlainRenderer(String id) implements ArticleRenderer {
    @Override
    public Format format() {
        return new Format(id, "application/x-" + id, id);
    }

    @Override
    public void render(RenderJob job, OutputStream out) throws IOException {
        var whole = job.publication().metadata().headlineText();
        if (job.publication().articles() instanceof List<?> all && all.size() > 1)
            out.write((whole + " binds:\n").getBytes(UTF_8));
        for (var article : job.publication().articles()) render(article, job, out);
    }

    private void render(Article article, RenderJob job, OutputStream out) throws IOException {
        var headline = article.metadata().headlineText();
        if (headline.contains("WARN"))
            job.problems().accept(Problem.warning("plain.warn", "", "a picture is missing", ""));
        var authors =
                article.metadata().contributors().stream().map(c -> c.name()).toList();
        var text =
                id + "|" + headline + "|" + authors + "|" + article.metadata().language() + "|"
                        + Math.round(job.style().page().width()) + "|" + job.fallbackInstant();
        out.write(text.getBytes(UTF_8));
        if (headline.contains("BREAK " + id)) throw new IllegalStateException("broken");
        if (headline.contains("DEEP " + id)) throw new StackOverflowError();
        if (headline.contains("FAIL " + id)) throw new IOException("the asset is gone");
    }
}
