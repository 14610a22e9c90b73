// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.core.model.Asset;
import dev.offprint.core.picture.png.PngFile;
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

    StoredPicture store(Asset asset) throws IOException {
        var known = stored.get(asset.sha256());
        if (known != null) return known;
        var picture = write("P" + (stored.size() + 1), asset);
        stored.put(asset.sha256(), picture);
        return picture;
    }

    private StoredPicture write(String resource, Asset asset) throws IOException {
        var bytes = asset.bytes().readAll();
        try {
            if (PngFile.isPng(bytes)) return new PngWriter(file).write(resource, PngFile.read(bytes));
            return new StoredPicture(resource, JpegWriter.write(file, bytes), false);
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new IOException("picture " + asset.id() + ": " + e.getMessage(), e);
        }
    }
}
