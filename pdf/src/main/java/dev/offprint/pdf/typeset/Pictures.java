// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Asset;
import dev.offprint.core.model.Image;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.picture.PictureCheck;
import dev.offprint.core.picture.PictureHeader;
import dev.offprint.core.render.RenderProblems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pictures of an article: looked at once each, reported once each. */
final class Pictures {
    private final Article article;
    private final Limits limits;
    private final ProblemSink problems;
    private final Map<String, Optional<PictureHeader>> headers = new HashMap<>();
    private final Set<String> undescribed = new HashSet<>();

    Pictures(Article article, Limits limits, ProblemSink problems) {
        this.article = article;
        this.limits = limits;
        this.problems = problems;
    }

    /** A picture that can be shown. */
    record Shown(Asset asset, PictureHeader header) {}

    /**
     * A picture, if it can be shown.
     *
     * @throws UncheckedIOException its bytes cannot be read
     */
    Optional<Shown> find(Image image) {
        if (image.alt() instanceof AltText.Unknown && undescribed.add(image.address()))
            problems.accept(RenderProblems.altUnknown(image));
        var id = image.assetId();
        if (id == null) return Optional.empty();
        var asset = article.asset(id).orElseThrow();
        return headers.computeIfAbsent(id, key -> header(image, asset)).map(header -> new Shown(asset, header));
    }

    private Optional<PictureHeader> header(Image image, Asset asset) {
        try {
            var check = PictureCheck.of(image.address(), asset.bytes().readAll(), limits);
            if (check instanceof PictureCheck.Good good) return Optional.of(good.header());
            problems.accept(((PictureCheck.Bad) check).problem());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
