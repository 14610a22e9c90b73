// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import java.util.Locale;

/** Tells addresses on the network from others. Stateless. */
final class RemoteAddress {
    private RemoteAddress() {}

    static boolean is(String address) {
        var start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://") || start.startsWith("//");
    }
}
