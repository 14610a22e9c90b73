// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Asset;
import dev.offprint.core.model.Image;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.picture.PictureCheck;
import dev.offprint.core.resource.ByteSource;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes in the pictures of one article: finds their bytes, looks at their headers, and keeps each once. What cannot be
 * had is a warning, and the picture keeps its address and alternative text. One for each reading; of one thread.
 */
public final class PictureIntake {
    private static final int LONGEST_SHOWN = 100;

    private final Reading reading;
    private final AssetIds ids = new AssetIds();
    private final Map<String, Taken> byAddress = new HashMap<>();
    private final Map<String, Asset> byHash = new LinkedHashMap<>();
    private final Set<String> warned = new HashSet<>();

    /** What came of asking for an address. */
    private sealed interface Taken {}

    private record Kept(Asset asset) implements Taken {}

    private record Lost(Problem problem) implements Taken {}

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
        return image(List.of(address), address, alt);
    }

    /**
     * A picture that may be had under several addresses.
     *
     * @param candidates the best first; the first that gives a good picture is taken, the others are no loss
     * @param own one of them, or empty when there are none: the address for messages, and for words that stand in, when none of them can be had
     */
    public Image image(List<String> candidates, String own, AltText alt) {
        for (var address : candidates) {
            // A picture inside its own address would stand twice in the article.
            if (taken(address) instanceof Kept kept)
                return new Image(shown(address), kept.asset().id(), alt);
        }
        if (taken(own) instanceof Lost lost && warned.add(own)) warn(lost.problem());
        return new Image(own, null, alt);
    }

    private Taken taken(String address) {
        var known = byAddress.get(address);
        if (known != null) return known;
        var taken = take(address);
        byAddress.put(address, taken);
        return taken;
    }

    /** What was taken in, in the order in which the article asked. */
    public List<Asset> assets() {
        return List.copyOf(byHash.values());
    }

    private Taken take(String address) {
        try {
            var bytes = found(address);
            return bytes.isPresent() ? checked(address, bytes.get()) : new Lost(missing(address));
        } catch (IOException e) {
            var reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return new Lost(Problem.warning(
                    "image.blocked",
                    shown(address),
                    "the picture was not read, so words stand in for it: " + reason,
                    isRemote(address) ? "save it beside the article" : "keep pictures inside the input's folder"));
        }
    }

    /** As it stands, which is how saved pages name what lies beside them, else as the network knows it. */
    private Optional<ByteSource> found(String address) throws IOException {
        var resources = reading.source().resources();
        var absolute = reading.absolute(address);
        if (absolute.equals(address)) return resources.find(address);
        var there = resources.find(absolute);
        return there.isPresent() ? there : resources.find(address);
    }

    private Taken checked(String address, ByteSource source) throws IOException {
        var bytes = readCapped(source);
        var check = PictureCheck.of(shown(address), bytes, reading.limits());
        return check instanceof PictureCheck.Good good
                ? new Kept(kept(address, good, bytes, source))
                : new Lost(((PictureCheck.Bad) check).problem());
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
        boolean isUnasked = isRemote(address) && !reading.source().resources().isOnline();
        return Problem.warning(
                "image.missing",
                shown(address),
                isUnasked
                        ? "the picture is on the network, which is not asked, so words stand in for it"
                        : "there is no such picture, so words stand in for it",
                isUnasked
                        ? "save it beside the article, or allow it with --fetch"
                        : "put it there or mend its address");
    }

    private boolean isRemote(String address) {
        return RemoteAddress.is(reading.absolute(address));
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
