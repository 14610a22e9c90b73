// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Image;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.epub.xml.Markup;

/** Writes pictures, or what stands in for them. */
final class PictureWriter {
    private final Scope scope;
    private final Markup out;

    PictureWriter(Scope scope, Markup out) {
        this.scope = scope;
        this.out = out;
    }

    Markup inLine(Image image) {
        return write(image, "span");
    }

    Markup inFigure(Image image) {
        return write(image, "p").newLine();
    }

    private Markup write(Image image, String standIn) {
        var picture = scope.pictures().find(scope.article(), image);
        if (picture.isEmpty()) return standIn(image, standIn);
        return out.empty(
                "img",
                "src",
                picture.get().path(),
                "alt",
                image.alt().orEmpty(),
                "role",
                image.alt() instanceof AltText.Decorative ? "presentation" : null,
                "width",
                String.valueOf(picture.get().width()),
                "height",
                String.valueOf(picture.get().height()));
    }

    private Markup standIn(Image image, String element) {
        var alt = image.alt().orEmpty();
        var text = alt.isEmpty() ? scope.words().get(GeneratedWord.PICTURE) : alt;
        return out.open(element, "class", "missing").text("[" + text + "]").close();
    }
}
