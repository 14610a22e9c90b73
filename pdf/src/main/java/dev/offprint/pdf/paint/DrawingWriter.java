// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.core.picture.png.PngFile;
import dev.offprint.core.style.Colour;
import dev.offprint.pdf.drawing.Drawing;
import dev.offprint.pdf.drawing.Ink;
import dev.offprint.pdf.drawing.Outline;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;

/** Stores a drawing as a form (ISO 32000-1, 8.10), whose corner is the origin. */
final class DrawingWriter {
    private final PdfFile file;
    private final DrawingResources resources;
    private final Buffer out = new Buffer();
    private List<Drawing.Clip> clips = List.of();

    private DrawingWriter(PdfFile file) {
        this.file = file;
        this.resources = new DrawingResources(file);
    }

    static StoredPicture write(PdfFile file, String resource, Drawing drawing) throws IOException {
        return new DrawingWriter(file).form(resource, drawing);
    }

    private StoredPicture form(String resource, Drawing drawing) throws IOException {
        out.ascii("1 0 0 -1 0 ").number(drawing.height()).ascii(" cm\n");
        for (var part : drawing.parts()) draw(part);
        if (!clips.isEmpty()) out.ascii("Q\n");
        var dictionary = Cos.dictionary("XObject");
        dictionary.setItem(COSName.SUBTYPE, COSName.FORM);
        dictionary.setItem(COSName.BBOX, Cos.numbers(0, 0, drawing.width(), drawing.height()));
        dictionary.setItem(COSName.RESOURCES, resources.dictionary());
        if (resources.transparent()) dictionary.setItem(COSName.GROUP, DocumentPainter.group());
        var reference = file.deflated(dictionary, out.array(), out.size());
        return new StoredPicture(resource, reference, resources.transparent(), drawing.width(), drawing.height());
    }

    private void draw(Drawing.Part part) throws IOException {
        clip(part.clips());
        if (part instanceof Drawing.Filled filled) fill(filled);
        else if (part instanceof Drawing.Stroked stroked) stroke(stroked);
        else if (part instanceof Drawing.Pixels pixels) pixels(pixels);
    }

    private void clip(List<Drawing.Clip> wanted) {
        if (wanted.equals(clips)) return;
        if (!clips.isEmpty()) out.ascii("Q\n");
        if (!wanted.isEmpty()) out.ascii("q\n");
        for (var clip : wanted) clip(clip);
        clips = wanted;
    }

    private void clip(Drawing.Clip clip) {
        if (clip.outline().isEmpty()) out.ascii("0 0 0 0 re");
        else outline(clip.outline());
        out.ascii(clip.evenOdd() ? " W* n\n" : " W n\n");
    }

    private void fill(Drawing.Filled part) throws IOException {
        out.ascii("q ");
        alpha(part.ink().alpha());
        if (part.ink() instanceof Ink.Flat flat) {
            colour(flat.colour(), "g", "rg");
            outline(part.outline());
            out.ascii(part.evenOdd() ? "f* Q\n" : "f Q\n");
            return;
        }
        outline(part.outline());
        out.ascii(part.evenOdd() ? "W* n\n" : "W n\n");
        if (part.ink() instanceof Ink.Radial radial) matrix(radial.matrix());
        out.put('/').ascii(resources.shading(part.ink())).ascii(" sh Q\n");
    }

    private void stroke(Drawing.Stroked part) {
        out.ascii("q ");
        alpha(part.ink().alpha());
        colour(part.ink().colour(), "G", "RG");
        var pen = part.pen();
        out.precise(pen.width()).ascii(" w ").integer(pen.cap()).ascii(" J ");
        out.integer(pen.join()).ascii(" j ").number(pen.miterLimit()).ascii(" M\n");
        if (!pen.dashes().isEmpty()) {
            out.put('[');
            for (double dash : pen.dashes()) out.number(dash).put(' ');
            out.ascii("] ").number(pen.phase()).ascii(" d\n");
        }
        outline(part.outline());
        out.ascii("S Q\n");
    }

    /** A picture stands on its last row, the drawing hangs from its first. */
    private void pixels(Drawing.Pixels part) throws IOException {
        var name =
                resources.picture(new PngWriter(file), PngFile.read(part.png().bytes()));
        out.ascii("q ");
        alpha(part.alpha());
        matrix(part.place());
        out.ascii("1 0 0 -1 0 1 cm/").ascii(name).ascii(" Do Q\n");
    }

    private void alpha(double alpha) {
        if (alpha < 1) out.put('/').ascii(resources.alpha(alpha)).ascii(" gs ");
    }

    private void colour(Colour colour, String grey, String rgb) {
        boolean isGrey = colour.red() == colour.green() && colour.green() == colour.blue();
        out.number(colour.red() / 255.0).put(' ');
        if (!isGrey)
            out.number(colour.green() / 255.0)
                    .put(' ')
                    .number(colour.blue() / 255.0)
                    .put(' ');
        out.ascii(isGrey ? grey : rgb).put('\n');
    }

    private void matrix(Drawing.Matrix m) {
        for (double number : new double[] {m.a(), m.b(), m.c(), m.d(), m.e(), m.f()})
            out.precise(number).put(' ');
        out.ascii("cm\n");
    }

    private void outline(Outline outline) {
        outline.follow(new Steps(out));
    }

    /** The operators of a path. */
    private record Steps(Buffer out) implements Outline.Follower {
        @Override
        public void move(double x, double y) {
            point(x, y).ascii("m\n");
        }

        @Override
        public void line(double x, double y) {
            point(x, y).ascii("l\n");
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            point(x1, y1);
            point(x2, y2);
            point(x, y).ascii("c\n");
        }

        @Override
        public void close() {
            out.ascii("h\n");
        }

        private Buffer point(double x, double y) {
            return out.number(x).put(' ').number(y).put(' ');
        }
    }
}
