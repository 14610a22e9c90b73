// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Asset;
import dev.offprint.core.model.Image;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.picture.PictureCheck;
import dev.offprint.core.resource.ByteSource;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the pictures of one article: finds their bytes, looks at their headers, and keeps each once. What cannot be
 * had is a warning, and the picture keeps its address and alternative text. One for each reading; of one thread.
 */
public final class PictureIntake {
    private static final int LONGEST_SHOWN = 100;

    private final Reading reading;
    private final AssetIds ids = new AssetIds();
    private final Map<String, Optional<Asset>> byAddress = new LinkedHashMap<>();
    private final Map<String, Asset> byHash = new LinkedHashMap<>();

    /** Finds pictures through the resources of the reading's source. */
    public PictureIntake(Reading reading) {
        this.reading = reading;
    }

    /**
     * A picture as the article refers to it.
     *
     * @param address as the article gives it; the same address is asked for only once
     */
    public Image image(String address, AltText alt) {
        var asset = byAddress.get(address);
        if (asset == null) {
            asset = Optional.ofNullable(take(address));
            byAddress.put(address, asset);
        }
        // A picture inside its own address would stand twice in the article.
        return asset.map(a -> new Image(shown(address), a.id(), alt)).orElseGet(() -> new Image(address, null, alt));
    }

    /** What was taken in, in the order in which the article asked. */
    public List<Asset> assets() {
        return List.copyOf(byHash.values());
    }

    private @Nullable Asset take(String address) {
        try {
            var bytes = found(address);
            if (bytes.isPresent()) return checked(address, bytes.get());
            warn(missing(address));
        } catch (IOException e) {
            var reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            warn(Problem.warning(
                    "image.blocked",
                    shown(address),
                    "the picture was not read, so words stand in for it: " + reason,
                    "keep pictures inside the input's folder"));
        }
        return null;
    }

    /** As it stands, which is how saved pages name what lies beside them, else as the network knows it. */
    private Optional<ByteSource> found(String address) throws IOException {
        var resources = reading.source().resources();
        var absolute = reading.absolute(address);
        if (absolute.equals(address)) return resources.find(address);
        var there = resources.find(absolute);
        return there.isPresent() ? there : resources.find(address);
    }

    private @Nullable Asset checked(String address, ByteSource source) throws IOException {
        var bytes = readCapped(source);
        var check = PictureCheck.of(shown(address), bytes, reading.limits());
        if (check instanceof PictureCheck.Good good) return kept(address, good, bytes, source);
        warn(((PictureCheck.Bad) check).problem());
        return null;
    }

    /** One byte more than may be, so that the check sees that it is too many. */
    private byte[] readCapped(ByteSource source) throws IOException {
        int cap = (int) Math.min(Integer.MAX_VALUE - 16, reading.limits().pictureBytes() + 1);
        try (var in = source.open()) {
            return in.readNBytes(cap);
        }
    }

    private Asset kept(String address, PictureCheck.Good good, byte[] bytes, ByteSource source) {
        var mediaType = good.header().kind().mediaType();
        var draft = Asset.of("draft", mediaType, bytes);
        var known = byHash.get(draft.sha256());
        if (known != null) return known;
        var asset = new Asset(ids.next(address), mediaType, draft.sha256(), draft.length(), source);
        byHash.put(asset.sha256(), asset);
        return asset;
    }

    private Problem missing(String address) {
        boolean isRemote = RemoteAddress.is(reading.absolute(address));
        return Problem.warning(
                "image.missing",
                shown(address),
                isRemote
                        ? "the picture is on the network, which is not asked, so words stand in for it"
                        : "there is no such picture, so words stand in for it",
                isRemote ? "save it beside the article, or allow it with --fetch" : "put it there or mend its address");
    }

    private void warn(Problem problem) {
        reading.problems().accept(problem);
    }

    /** Addresses that hold the picture itself are no reading for people. */
    private static String shown(String address) {
        boolean isData = address.regionMatches(true, 0, "data:", 0, 5);
        return isData && address.length() > LONGEST_SHOWN
                ? address.substring(0, address.indexOf(':') + 1) + "…"
                : address;
    }
}
