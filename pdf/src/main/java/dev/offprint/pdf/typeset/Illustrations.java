// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Asset;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.picture.desk.PictureDesk;
import dev.offprint.core.picture.desk.ReadyPicture;
import dev.offprint.core.render.RenderProblems;
import dev.offprint.pdf.drawing.Artwork;
import dev.offprint.pdf.tracing.SvgTracer;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures of a job as the painter takes them, each prepared once, in however many passes it is set. */
final class Illustrations {
    private final PictureDesk desk;
    private final Map<String, Optional<Artwork>> traced = new HashMap<>();

    Illustrations(PictureDesk desk) {
        this.desk = desk;
    }

    /**
     * A picture, if it can be shown; tells what is to say of it each time.
     *
     * @throws IOException its bytes cannot be read
     */
    Optional<Illustration> find(String address, Asset asset, ProblemSink problems) throws IOException {
        var ready = desk.prepare(address, asset).telling(problems);
        if (ready.isEmpty()) return Optional.empty();
        var picture = ready.get();
        if (!picture.isDrawing()) return Optional.of(new Illustration(Artwork.of(picture.asset()), picture.header()));
        var artwork = traced.computeIfAbsent(picture.asset().sha256(), hash -> trace(picture));
        if (artwork.isEmpty()) problems.accept(RenderProblems.undrawable(address));
        return artwork.map(a -> new Illustration(a, picture.header()));
    }

    private static Optional<Artwork> trace(ReadyPicture picture) {
        try {
            return Optional.of(SvgTracer.trace(picture));
        } catch (IOException e) {
            return Optional.empty(); // it is in memory: it cannot be drawn
        }
    }
}
