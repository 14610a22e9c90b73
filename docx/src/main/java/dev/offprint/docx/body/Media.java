// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Asset;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.picture.PictureKind;
import dev.offprint.core.picture.desk.ReadyPicture;
import dev.offprint.core.picture.svg.SvgRaster;
import dev.offprint.core.render.RenderProblems;
import dev.offprint.docx.opc.WordPackage;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures in the package; the same bytes lie there once. */
final class Media {
    private final WordPackage parts;
    private final Map<String, Optional<Pictures.Shown>> known = new HashMap<>();
    private int stored;

    Media(WordPackage parts) {
        this.parts = parts;
    }

    /**
     * Where a picture lies; empty when it is a drawing that cannot be drawn here.
     *
     * @throws IOException its bytes cannot be read
     */
    Optional<Pictures.Shown> add(String address, ReadyPicture picture, ProblemSink problems) throws IOException {
        var done = known.get(picture.asset().sha256());
        if (done != null) return done;
        var made = picture.isDrawing()
                ? drawing(address, picture, problems)
                : Optional.of(new Pictures.Shown(
                        store(picture.asset(), picture.header().kind()), null, picture.header()));
        known.put(picture.asset().sha256(), made);
        return made;
    }

    /** An SVG for the Words that know it, and a PNG of it for the others. */
    private Optional<Pictures.Shown> drawing(String address, ReadyPicture picture, ProblemSink problems)
            throws IOException {
        byte[] raster;
        try {
            raster = SvgRaster.png(picture.asset().bytes().readAll(), picture.header());
        } catch (IOException e) {
            problems.accept(RenderProblems.undrawable(address));
            return Optional.empty();
        }
        var fallback = store(Asset.of(picture.asset().id(), PictureKind.PNG.mediaType(), raster), PictureKind.PNG);
        return Optional.of(new Pictures.Shown(fallback, store(picture.asset(), PictureKind.SVG), picture.header()));
    }

    private String store(Asset asset, PictureKind kind) throws IOException {
        var name = "media/image" + ++stored + "." + kind.extension();
        parts.picture("word/" + name, asset.bytes().readAll(), asset.bytes());
        return name;
    }
}
