// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page as Safari saves it, with its pictures.
 *
 * @param frames how many pages lie in frames of the page, and in theirs
 */
record SavedPlist(Part page, Map<String, Part> parts, int frames) implements Resources {
    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 20_000;

    /** @param address where it was; empty when that is not said */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Part(String address, String type, @Nullable String charset, byte[] content) {}

    static SavedPlist of(BinaryPlist plist) throws Damage {
        var page = part(plist, plist.get(plist.root(), "WebMainResource"));
        if (page == null) throw new Damage("holds no page that Safari saved");
        var parts = new HashMap<String, Part>();
        int frames = collect(plist, plist.root(), parts, DEEPEST);
        return new SavedPlist(page, Map.copyOf(parts), frames);
    }

    @Override
    public Optional<ByteSource> find(String address) {
        var part = parts.get(WebAddress.key(address));
        return part == null ? Optional.empty() : Optional.of(ByteSource.of(part.content()));
    }

    private static int collect(BinaryPlist plist, long archive, Map<String, Part> parts, int deepest) throws Damage {
        for (long item : plist.items(plist.get(archive, "WebSubresources"))) {
            var part = part(plist, item);
            if (part != null && parts.size() < MOST_PARTS) parts.putIfAbsent(WebAddress.key(part.address()), part);
        }
        int frames = 0;
        if (deepest == 0) return frames;
        for (long frame : plist.items(plist.get(archive, "WebSubframeArchives"))) {
            frames += 1 + collect(plist, frame, parts, deepest - 1);
            if (frames > MOST_PARTS) throw new Damage("has too many frames");
        }
        return frames;
    }

    private static @Nullable Part part(BinaryPlist plist, long resource) throws Damage {
        if (resource < 0) return null;
        var content = plist.data(plist.get(resource, "WebResourceData"));
        if (content == null) return null;
        var type = plist.text(plist.get(resource, "WebResourceMIMEType"));
        var address = plist.text(plist.get(resource, "WebResourceURL"));
        var charset = plist.text(plist.get(resource, "WebResourceTextEncodingName"));
        return new Part(address == null ? "" : address, type == null ? "" : type, charset, content);
    }
}
