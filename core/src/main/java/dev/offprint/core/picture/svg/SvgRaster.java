// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.svg;

import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import dev.offprint.core.picture.PictureHeader;
import dev.offprint.core.picture.bitmap.Bitmap;
import dev.offprint.core.picture.png.PngEncoder;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** Draws clean drawings as pixels, for those who cannot show them. Loads AWT; text is set in the faces that it finds. */
public final class SvgRaster {
    /** Pixels of ours in one of the drawing's own, which are 96 to the inch: sharp on paper. */
    private static final double FINE = 3;

    /** Most pixels of the longer side. */
    private static final double LONGEST = 2400;

    private SvgRaster() {}

    /**
     * The drawing as a PNG, transparent where nothing is drawn.
     *
     * @param svg from {@link SvgCleaner}
     * @param header of it
     * @throws IOException it cannot be drawn, or AWT is not usable here
     */
    public static byte[] png(byte[] svg, PictureHeader header) throws IOException {
        double scale = Math.min(FINE, LONGEST / Math.max(header.width(), header.height()));
        int width = (int) Math.max(1, Math.ceil(header.width() * scale));
        int height = (int) Math.max(1, Math.ceil(header.height() * scale));
        return PngEncoder.encode(SvgDrawing.guarded(() -> draw(svg, width, height)));
    }

    private static Bitmap draw(byte[] svg, int width, int height) throws IOException {
        var document = SvgDrawing.load(svg);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(width, height));
        } finally {
            graphics.dispose();
        }
        return new Bitmap(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }
}
