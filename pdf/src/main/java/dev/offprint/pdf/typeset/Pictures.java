// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Image;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.render.RenderProblems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The pictures of an article: reported once each. */
final class Pictures {
    private final Article article;
    private final Illustrations illustrations;
    private final ProblemSink problems;
    private final Set<String> undescribed = new HashSet<>();

    Pictures(Article article, Illustrations illustrations, ProblemSink problems) {
        this.article = article;
        this.illustrations = illustrations;
        this.problems = problems;
    }

    /**
     * A picture, if it can be shown.
     *
     * @throws UncheckedIOException its bytes cannot be read
     */
    Optional<Illustration> find(Image image) {
        if (image.alt() instanceof AltText.Unknown && undescribed.add(image.address()))
            problems.accept(RenderProblems.altUnknown(image));
        var id = image.assetId();
        if (id == null) return Optional.empty();
        var asset = article.asset(id).orElseThrow();
        try {
            return illustrations.find(image.address(), asset, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
