// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.core.style.Colour;
import dev.offprint.pdf.page.Bar;
import dev.offprint.pdf.page.Glyphs;
import dev.offprint.pdf.page.Item;
import dev.offprint.pdf.page.Picture;
import dev.offprint.pdf.page.Rectangle;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the content stream of one page: items one after the other, with no more changes of state than they need. */
final class ContentWriter {
    private final double height;
    private final FontShelf fonts;
    private final PictureShelf pictures;
    private final PageResources resources = new PageResources();
    private final Buffer out = new Buffer();
    private final TextWriter text = new TextWriter(out);
    private boolean inText;
    private Colour colour = Colour.BLACK;
    private @Nullable SubsetFont font;
    private long size;

    ContentWriter(double height, FontShelf fonts, PictureShelf pictures) {
        this.height = height;
        this.fonts = fonts;
        this.pictures = pictures;
    }

    Buffer bytes() {
        return out;
    }

    PageResources resources() {
        return resources;
    }

    /** Opens a marked-content sequence of the structure. */
    void beginContent(String tag, int number) {
        out.put('/').ascii(tag).ascii("<</MCID ").integer(number).ascii(">>BDC\n");
    }

    /** Opens an artifact with its properties. */
    void beginArtifact(String properties) {
        out.ascii("/Artifact<<").ascii(properties).ascii(">>BDC\n");
    }

    /** Closes what was opened last; text objects do not cross this border. */
    void endMarked() {
        endText();
        out.ascii("EMC\n");
    }

    void draw(Item item) throws IOException {
        if (item instanceof Glyphs glyphs) glyphs(glyphs);
        else if (item instanceof Bar bar) bar(bar);
        else if (item instanceof Picture picture) picture(picture);
    }

    private void glyphs(Glyphs item) {
        if (item.run().glyphs().length == 0) return;
        beginText();
        colour(item.colour());
        var subset = fonts.font(item.face());
        font(subset, Math.round(item.size() * 1000));
        text.moveTo(Math.round(item.x() * 1000), Math.round((height - item.baseline()) * 1000));
        text.show(item.run(), subset, size / 1000.0, item.spoken());
    }

    private void bar(Bar bar) {
        endText();
        colour(bar.colour());
        var area = bar.area();
        place(area);
        out.put(' ').number(area.width()).put(' ').number(area.height()).ascii(" re f\n");
    }

    private void picture(Picture picture) throws IOException {
        endText();
        var area = picture.area();
        var stored = pictures.store(picture.artwork());
        resources.use(stored);
        out.ascii("q ")
                .precise(area.width() / stored.width())
                .ascii(" 0 0 ")
                .precise(area.height() / stored.height())
                .put(' ');
        place(area);
        out.ascii(" cm/").ascii(stored.resource()).ascii(" Do Q\n");
    }

    /** The lower left corner. */
    private void place(Rectangle area) {
        out.number(area.x()).put(' ').number(height - area.y() - area.height());
    }

    private void beginText() {
        if (!inText) text.begin();
        inText = true;
    }

    private void endText() {
        if (inText) text.end();
        inText = false;
    }

    private void colour(Colour wanted) {
        if (wanted.equals(colour)) return;
        colour = wanted;
        boolean grey = wanted.red() == wanted.green() && wanted.green() == wanted.blue();
        out.number(wanted.red() / 255.0);
        if (!grey) out.put(' ').number(wanted.green() / 255.0).put(' ').number(wanted.blue() / 255.0);
        out.ascii(grey ? " g\n" : " rg\n");
    }

    private void font(SubsetFont wanted, long wantedSize) {
        if (wanted == font && wantedSize == size) return;
        font = wanted;
        size = wantedSize;
        resources.use(wanted);
        out.put('/').ascii(wanted.resource()).put(' ').thousandths(size).ascii(" Tf\n");
    }
}
