// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.resource;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes paths of addresses that are relative. Stateless. */
final class LocalAddress {
    private static final Pattern NETWORK = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]+:)?//.*", Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]+:.*", Pattern.DOTALL);

    private LocalAddress() {}

    /**
     * The path of an address, decoded, without query and fragment.
     *
     * @return empty for addresses of the network, and of nothing
     * @throws IOException the address is one of this machine's file system, or of no known sort
     */
    static Optional<String> of(String address) throws IOException {
        var trimmed = address.strip();
        if (trimmed.regionMatches(true, 0, "file:", 0, 5)) throw new IOException("file: addresses are not followed");
        if (NETWORK.matcher(trimmed).matches()) return Optional.empty();
        if (SCHEME.matcher(trimmed).matches() || trimmed.matches("(?s)(?i)[a-z]:[\\\\/].*|\\\\\\\\.*")) {
            throw new IOException("only relative addresses are followed");
        }
        var path = PercentText.decode(trimmed.replaceAll("(?s)[?#].*", ""));
        return path.isBlank() ? Optional.empty() : Optional.of(path);
    }
}
