// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.tracing;

import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import dev.offprint.core.model.Asset;
import dev.offprint.core.picture.PictureHeader;
import dev.offprint.core.picture.PictureKind;
import dev.offprint.core.picture.desk.ReadyPicture;
import dev.offprint.core.picture.svg.SvgDrawing;
import dev.offprint.core.picture.svg.SvgRaster;
import dev.offprint.pdf.drawing.Artwork;
import dev.offprint.pdf.drawing.Drawing;
import java.io.IOException;

/**
 * Traces SVG: as a drawing where it can be one; as pixels where it has filters, masks, patterns or other things that a
 * drawing does not know. Text becomes outlines of the faces that AWT finds.
 */
public final class SvgTracer {
    private SvgTracer() {}

    /**
     * The artwork of a clean SVG.
     *
     * @throws IOException it cannot be drawn here
     */
    public static Artwork trace(ReadyPicture picture) throws IOException {
        var svg = picture.asset().bytes().readAll();
        try {
            return new Artwork(picture.asset(), SvgDrawing.guarded(() -> drawing(svg, picture.header())));
        } catch (IOException e) {
            var png = SvgRaster.png(svg, picture.header());
            return Artwork.of(Asset.of(picture.asset().id(), PictureKind.PNG.mediaType(), png));
        }
    }

    private static Drawing drawing(byte[] svg, PictureHeader header) throws IOException {
        var document = SvgDrawing.load(svg);
        var recorder = new Recorder(header.width(), header.height());
        document.renderWithPlatform(
                NullPlatformSupport.INSTANCE, recorder, new ViewBox(header.width(), header.height()));
        return new Drawing(header.width(), header.height(), recorder.parts());
    }
}
