// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.picture;

import java.util.regex.Pattern;

/** Tells what only keeps the place of a picture until a script brings it. Stateless. */
final class StandIn {
    private static final int LARGEST = 1000;
    private static final int LARGEST_BLUR = 4000;
    private static final Pattern DATA =
            Pattern.compile("data:image/(?:gif|svg\\b|png).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile(
            "(?:.*[/_-])?(?:blank|spacer|pixel|transparent|placeholder|lazy(?:load)?|1x1|grey|gray|empty|loading|loader)"
                    + "(?:[_-][\\w-]*)?\\.(?:gif|png|svg|jpe?g)(?:[?#].*)?",
            Pattern.CASE_INSENSITIVE);

    private StandIn() {}

    /** Whether an address shows nothing: none at all, a tiny picture inside the page, or a name that says so. */
    static boolean is(String address) {
        if (address.isEmpty() || address.equals("#") || address.startsWith("about:")) return true;
        if (address.length() >= LARGEST) return false;
        return DATA.matcher(address).matches() || NAME.matcher(address).matches();
    }

    /** Whether an address shows at most a blur, where there are others. */
    static boolean isPoor(String address) {
        return is(address) || (address.length() < LARGEST_BLUR && address.regionMatches(true, 0, "data:", 0, 5));
    }
}
