// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of an article's link targets can be printed as links, and how they are written. Stateless. */
public final class LinkTargets {
    private static final Set<String> PASSED = Set.of("http", "https", "mailto", "tel", "ftp");
    private static final String UNRESERVED = "!#$%&'()*+,-./:;=?@_~";

    private LinkTargets() {}

    /**
     * The absolute address that a target means, in ASCII.
     *
     * @param base the article's own address, for relative targets; null when unknown
     * @return empty for scripts and other schemes that no document should hold, for relative targets without a base, and
     *     for what is no address at all
     */
    public static Optional<String> absolute(String target, @Nullable String base) {
        try {
            var uri = new URI(ascii(target.strip()));
            if (!uri.isAbsolute() && base != null) uri = new URI(ascii(base)).resolve(uri);
            var scheme = uri.getScheme();
            if (scheme == null || !PASSED.contains(scheme.toLowerCase(Locale.ROOT))) return Optional.empty();
            if (!uri.isOpaque() && uri.getHost() == null) return Optional.empty();
            return Optional.of(uri.toString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Percent-encodes what an address must not hold (RFC 3986, 2); what is encoded stays as it is. */
    private static String ascii(String target) {
        var out = new StringBuilder(target.length());
        for (byte b : target.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            if (plain) out.append(c);
            else out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }
}
