// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jspecify.annotations.Nullable;

/** Reads and resolves addresses as browsers do (RFC 3986, 5). Stateless. */
public final class Addresses {
    /** What browsers overlook in an address, and what hides {@code java script:} from a careless reader. */
    private static final Pattern OVERLOOKED =
            Pattern.compile("[\\p{Cntrl}\\u200B-\\u200F\\u2028-\\u202F\\u2066-\\u2069\\uFEFF]");

    private Addresses() {}

    /** An address as browsers understand it. */
    public static String clean(String raw) {
        return OVERLOOKED.matcher(raw.strip()).replaceAll("").strip();
    }

    /**
     * An address as seen from another.
     *
     * @param base null or empty: unknown
     * @param address empty: the base itself
     * @return the address as it stands when the base does not help
     */
    public static String resolve(@Nullable String base, String address) {
        if (base == null || base.isEmpty()) return address;
        if (address.isEmpty()) return base;
        var resolved = StringUtil.resolve(base, address);
        return resolved.isEmpty() ? address : resolved;
    }
}
