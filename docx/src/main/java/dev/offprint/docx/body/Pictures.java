// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Asset;
import dev.offprint.core.model.Image;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.picture.PictureHeader;
import dev.offprint.core.render.RenderProblems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pictures of one article. */
final class Pictures {
    private final Draft draft;
    private final Manuscript manuscript;

    /**
     * A picture that can be shown.
     *
     * @param part where it lies, seen from the document
     * @param drawing where the SVG lies that Word prefers to it; null when it is none
     */
    record Shown(String part, @Nullable String drawing, PictureHeader header) {}

    Pictures(Draft draft, Manuscript manuscript) {
        this.draft = draft;
        this.manuscript = manuscript;
    }

    /**
     * The picture, if there is one that Word can show; tells what is wrong with it otherwise.
     *
     * @throws UncheckedIOException its bytes cannot be read
     */
    Optional<Shown> find(Image image) {
        var id = image.assetId();
        if (id == null) return Optional.empty(); // its reader has said why
        if (image.alt() instanceof AltText.Unknown) manuscript.tell(RenderProblems.altUnknown(image));
        var asset = manuscript.article().asset(id).orElseThrow();
        return check(image, asset);
    }

    /**
     * Looks at a picture, wherever it comes from.
     *
     * @throws UncheckedIOException its bytes cannot be read
     */
    Optional<Shown> check(Image image, Asset asset) {
        ProblemSink sink = manuscript::tell;
        try {
            var ready = draft.desk().prepare(image.address(), asset).telling(sink);
            return ready.isEmpty() ? Optional.empty() : draft.media().add(image.address(), ready.get(), sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
