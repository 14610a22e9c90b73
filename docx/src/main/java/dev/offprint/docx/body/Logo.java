// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Asset;
import dev.offprint.core.model.Image;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The picture of the running heads, which is looked at once. It says nothing that is not said elsewhere. */
final class Logo {
    static final Image IMAGE = new Image("logo", null, new AltText.Decorative());

    private final @Nullable Asset asset;
    private Optional<Pictures.Shown> found = Optional.empty();
    private boolean looked;

    Logo(@Nullable Asset asset) {
        this.asset = asset;
    }

    boolean isAsked() {
        return asset != null;
    }

    /** The picture, if there is one that Word can show. */
    Optional<Pictures.Shown> in(Pictures pictures) {
        if (!looked) found = Optional.ofNullable(asset).flatMap(given -> pictures.check(IMAGE, given));
        looked = true;
        return found;
    }
}
