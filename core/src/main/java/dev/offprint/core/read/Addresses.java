// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import org.jsoup.internal.StringUtil;
import org.jspecify.annotations.Nullable;

/** Resolves addresses as browsers do (RFC 3986, 5). Stateless. */
public final class Addresses {
    private Addresses() {}

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
