// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.resource.PercentText;
import java.util.List;

/** Reads addresses of places in the page itself. Stateless. */
public final class Fragments {
    private Fragments() {}

    /** The ids that such an address may mean, the likeliest first; none for other addresses. */
    public static List<String> of(String href) {
        var address = href.strip();
        if (address.length() < 2 || address.charAt(0) != '#') return List.of();
        var raw = address.substring(1);
        var decoded = PercentText.decode(raw);
        return List.of(raw, decoded, "user-content-" + decoded);
    }
}
