// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.core.picture.png.PngFile;
import dev.offprint.pdf.drawing.Artwork;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The pictures of a document, each stored once, however often it is drawn. */
final class PictureShelf {
    private final PdfFile file;
    private final Map<String, StoredPicture> stored = new HashMap<>();

    PictureShelf(PdfFile file) {
        this.file = file;
    }

    StoredPicture store(Artwork artwork) throws IOException {
        var known = stored.get(artwork.asset().sha256());
        if (known != null) return known;
        var picture = write("P" + (stored.size() + 1), artwork);
        stored.put(artwork.asset().sha256(), picture);
        return picture;
    }

    private StoredPicture write(String resource, Artwork artwork) throws IOException {
        var drawing = artwork.drawing();
        if (drawing != null) return DrawingWriter.write(file, resource, drawing);
        var bytes = artwork.asset().bytes().readAll();
        try {
            if (PngFile.isPng(bytes)) return new PngWriter(file).write(resource, PngFile.read(bytes));
            return StoredPicture.pixels(resource, JpegWriter.write(file, bytes), false);
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new IOException("picture " + artwork.asset().id() + ": " + e.getMessage(), e);
        }
    }
}
