// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import dev.offprint.core.read.Addresses;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.DataAddresses;
import dev.offprint.core.resource.PercentText;
import dev.offprint.core.resource.Resources;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of a message by the names that pages call them by: {@code cid:} and addresses (RFC 2392, RFC 2557). */
record PartResources(
        Map<String, MimePart> byAddress, @Nullable String base) implements Resources {
    private static final String NAMELESS = "@picture.invalid";

    /**
     * Over a message and all its parts.
     *
     * @param base what relative addresses are relative to; null when unknown
     */
    static PartResources of(MimePart message, @Nullable String base) {
        var byAddress = new HashMap<String, MimePart>();
        message.all()
                .filter(part -> part.type().startsWith("image/"))
                .forEach(part -> byAddress.put("cid:" + (byAddress.size() + 1) + NAMELESS, part));
        message.all().filter(part -> !part.isMultipart()).forEach(part -> {
            var id = part.contentId();
            if (!id.isEmpty()) byAddress.putIfAbsent("cid:" + id, part);
            var location = part.fields().text("Content-Location");
            if (location.isEmpty()) return;
            byAddress.putIfAbsent(location, part);
            byAddress.putIfAbsent(Addresses.resolve(base, location), part);
        });
        return new PartResources(Map.copyOf(byAddress), base);
    }

    /** With the pictures that addresses hold themselves. */
    Resources withData() {
        return DataAddresses.INSTANCE.or(this);
    }

    /** An address of a picture that is one of them, for pictures that have none in the message. */
    @SuppressWarnings("ReferenceEquality") // two pictures may be alike
    String address(MimePart picture) {
        return byAddress.entrySet().stream()
                .filter(e -> e.getKey().endsWith(NAMELESS) && e.getValue() == picture)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError("a picture of another message"));
    }

    /** The part behind an address; null when there is none. */
    @Nullable
    MimePart part(String address) {
        var clean = address.strip().replaceFirst("(?s)#.*", "");
        if (clean.regionMatches(true, 0, "cid:", 0, 4)) {
            return byAddress.get("cid:" + PercentText.decode(clean.substring(4)));
        }
        var part = byAddress.get(clean);
        return part == null ? byAddress.get(Addresses.resolve(base, clean)) : part;
    }

    @Override
    public Optional<ByteSource> find(String address) {
        var part = part(address);
        return part == null ? Optional.empty() : Optional.of(ByteSource.of(part.content()));
    }
}
