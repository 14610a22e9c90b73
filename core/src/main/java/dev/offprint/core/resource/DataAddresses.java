// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.resource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** The bytes that {@code data:} addresses hold themselves (RFC 2397), to 64 MiB of address. Thread-safe. */
public final class DataAddresses implements Resources {
    /** It has no state. */
    public static final DataAddresses INSTANCE = new DataAddresses();

    private static final int LONGEST = 64 << 20;

    private DataAddresses() {}

    @Override
    public Optional<ByteSource> find(String address) throws IOException {
        if (!address.regionMatches(true, 0, "data:", 0, 5)) return Optional.empty();
        if (address.length() > LONGEST)
            throw new IOException("a data: address of more than " + LONGEST + " characters");
        int comma = address.indexOf(',');
        if (comma < 0) throw new IOException("a data: address without a comma");
        var type = address.substring(5, comma).toLowerCase(Locale.ROOT).strip();
        return Optional.of(ByteSource.of(bytes(type, address.substring(comma + 1))));
    }

    private static byte[] bytes(String type, String data) throws IOException {
        var bytes = PercentText.bytes(data);
        if (!type.endsWith(";base64")) return bytes;
        try {
            return Base64.getMimeDecoder()
                    .decode(new String(bytes, ISO_8859_1).replace('-', '+').replace('_', '/'));
        } catch (IllegalArgumentException e) {
            throw new IOException("a data: address whose base64 is broken", e);
        }
    }
}
