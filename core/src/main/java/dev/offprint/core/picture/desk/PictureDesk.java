// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.desk;

import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.Asset;
import dev.offprint.core.picture.PictureCheck;
import dev.offprint.core.picture.PictureOptions;
import dev.offprint.core.resource.ByteSource;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Prepares pictures for print, each once. JPEG and PNG that can be passed on are, untouched and without AWT; others are
 * decoded, turned upright, brought to sRGB, scaled when asked to, and stored anew. One for each job; of one thread.
 */
public final class PictureDesk {
    private final Limits limits;
    private final PictureOptions options;
    private final Map<String, Prepared> known = new HashMap<>();

    /** A desk that has seen nothing yet. */
    public PictureDesk(Limits limits, PictureOptions options) {
        this.limits = limits;
        this.options = options;
    }

    /**
     * The picture as renderers can take it.
     *
     * @param address what problems name as their place
     * @throws IOException the asset's bytes cannot be read
     */
    public Prepared prepare(String address, Asset asset) throws IOException {
        var done = known.get(asset.sha256());
        if (done != null) return done;
        var made = prepared(address, asset);
        known.put(asset.sha256(), made);
        return made;
    }

    private Prepared prepared(String address, Asset asset) throws IOException {
        var bytes = readCapped(asset.bytes());
        var check = PictureCheck.of(address, bytes, limits);
        if (check instanceof PictureCheck.Bad bad) return Prepared.refused(bad.problem());
        return new Preparation(address, asset, bytes, ((PictureCheck.Good) check).header(), options).run();
    }

    /** One byte more than may be, so that the check sees that it is too many. */
    private byte[] readCapped(ByteSource source) throws IOException {
        int cap = (int) Math.min(Integer.MAX_VALUE - 16, limits.pictureBytes() + 1);
        try (var in = source.open()) {
            return in.readNBytes(cap);
        }
    }
}
