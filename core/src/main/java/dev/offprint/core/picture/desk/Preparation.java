// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.desk;

import dev.offprint.core.model.Asset;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.picture.PictureHeader;
import dev.offprint.core.picture.PictureKind;
import dev.offprint.core.picture.PictureOptions;
import dev.offprint.core.picture.decode.Decoder;
import dev.offprint.core.picture.jpeg.JpegFile;
import dev.offprint.core.picture.png.PngFile;
import dev.offprint.core.picture.png.PngSoundness;
import dev.offprint.core.picture.svg.SvgCleaner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One picture on the desk. */
final class Preparation {
    /** Most pixels that are decoded; the JPEG decoder takes larger ones with fewer pixels. */
    private static final long MOST_DECODED = 32_000_000;

    private final String address;
    private final Asset asset;
    private final byte[] bytes;
    private final PictureHeader header;
    private final PictureOptions options;
    private final List<Problem> problems = new ArrayList<>();

    Preparation(String address, Asset asset, byte[] bytes, PictureHeader header, PictureOptions options) {
        this.address = address;
        this.asset = asset;
        this.bytes = bytes;
        this.header = header;
        this.options = options;
    }

    Prepared run() {
        try {
            return switch (header.kind()) {
                case JPEG -> jpeg();
                case PNG -> png(PngFile.read(bytes));
                case SVG -> svg();
                case GIF, WEBP, BMP, TIFF, TIFF_BIG_ENDIAN, AVIF -> anew();
            };
        } catch (IOException e) {
            return Prepared.refused(PictureProblems.broken(address));
        }
    }

    private Prepared jpeg() throws IOException {
        var file = JpegFile.read(bytes).orElseThrow(() -> new IOException("a JPEG without a frame"));
        if (file.isOrdinary() && fits()) return passed();
        if (!file.isReadable()) return Prepared.refused(PictureProblems.oddJpeg(address));
        if (!file.whole()) problems.add(PictureProblems.cutOff(address));
        return anew();
    }

    private Prepared png(PngFile png) throws IOException {
        boolean needsDecoding = png.interlaced() || png.hasAlpha() || png.transparency() != null;
        if (needsDecoding && header.pixels() > MOST_DECODED) return tooLarge();
        var soundness = PngSoundness.of(png);
        if (soundness == PngSoundness.BROKEN) throw new IOException("a PNG whose rows are damaged");
        boolean passes =
                soundness == PngSoundness.WHOLE && !png.animated() && png.orientation() == 1 && png.gamma() == 0;
        return passes && fits() ? passed() : anew();
    }

    private Prepared svg() throws IOException {
        var clean = SvgCleaner.clean(bytes);
        if (clean.dropped()) problems.add(PictureProblems.cleaned(address));
        return made(clean.bytes(), PictureKind.SVG, measured(clean.bytes()));
    }

    private boolean fits() {
        return options.longestSide() == 0 || Math.max(header.width(), header.height()) <= options.longestSide();
    }

    private Prepared passed() {
        var type = header.kind().mediaType();
        var typed = asset.mediaType().equals(type)
                ? asset
                : new Asset(asset.id(), type, asset.sha256(), asset.length(), asset.bytes());
        return Prepared.of(new ReadyPicture(typed, header), problems);
    }

    private Prepared anew() throws IOException {
        if (header.kind() != PictureKind.JPEG && header.pixels() > MOST_DECODED) return tooLarge();
        var decoded = Decoder.decode(header.kind(), bytes);
        if (decoded.animated()) problems.add(PictureProblems.firstFrame(address));
        var whole = decoded.bitmap();
        var bitmap = options.longestSide() > 0 ? whole.within(options.longestSide()) : whole;
        var storage = Storage.of(bitmap, header.kind(), decoded.lossy());
        var made = storage.encode(bitmap, options.quality());
        return made(made, storage.kind(), measured(made).sized(whole.width(), whole.height()));
    }

    private Prepared made(byte[] made, PictureKind kind, PictureHeader measured) {
        return Prepared.of(new ReadyPicture(Asset.of(asset.id(), kind.mediaType(), made), measured), problems);
    }

    private static PictureHeader measured(byte[] made) throws IOException {
        return PictureHeader.of(made).orElseThrow(() -> new IOException("a picture of our own that is broken"));
    }

    private Prepared tooLarge() {
        return Prepared.refused(PictureProblems.tooLarge(address, MOST_DECODED));
    }
}
