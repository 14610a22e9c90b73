// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Asset;
import dev.offprint.core.model.Image;
import dev.offprint.core.picture.PictureCheck;
import dev.offprint.core.picture.PictureHeader;
import dev.offprint.core.render.RenderProblems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures of one article: each is looked at once. */
final class Pictures {
    private final Draft draft;
    private final Manuscript manuscript;
    private final Map<String, Optional<Shown>> checked = new HashMap<>();

    /**
     * A picture that can be shown.
     *
     * @param part where it lies, seen from the document
     */
    record Shown(String part, PictureHeader header) {}

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
        if (image.alt() instanceof AltText.Unknown) undescribed(image);
        var asset = manuscript.article().asset(id).orElseThrow();
        return checked.computeIfAbsent(id, key -> check(image, asset));
    }

    /**
     * Looks at a picture, wherever it comes from.
     *
     * @throws UncheckedIOException its bytes cannot be read
     */
    Optional<Shown> check(Image image, Asset asset) {
        try {
            var bytes = asset.bytes().readAll();
            var check = PictureCheck.of(image.address(), bytes, draft.job().limits());
            if (check instanceof PictureCheck.Good good) {
                return Optional.of(new Shown(draft.media().add(asset, good.header(), bytes), good.header()));
            }
            manuscript.tell(((PictureCheck.Bad) check).problem());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void undescribed(Image image) {
        manuscript.tell(RenderProblems.altUnknown(image));
    }
}
