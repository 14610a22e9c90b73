// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.embed;

import dev.offprint.core.resource.PercentText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of address of somebody who shows things.
 *
 * @param host a pattern for hosts, without {@code www.}
 * @param rest a pattern for the start of what stands behind the host
 * @param page the address that people can open, with {@code $1} and so on for groups of {@code rest} and {@code %1} for
 *     decoded ones; empty: the address itself
 */
record Provider(String name, Pattern host, Pattern rest, String page) {
    private static final Pattern PARTS =
            Pattern.compile("https?://(?:www\\.)?([^/?#:]+)(?::\\d+)?(.*)", Pattern.DOTALL);

    static Provider of(String name, String host, String rest, String page) {
        return new Provider(name, Pattern.compile(host, Pattern.CASE_INSENSITIVE), Pattern.compile(rest), page);
    }

    /** The host and what follows it; empty for relative addresses. */
    static Optional<Matcher> parts(String address) {
        var parts = PARTS.matcher(address);
        return parts.matches() ? Optional.of(parts) : Optional.empty();
    }

    /** What people can open; empty when the address is of another kind. */
    Optional<String> page(String address, Matcher parts) {
        if (!host.matcher(parts.group(1)).matches()) return Optional.empty();
        var found = rest.matcher(parts.group(2));
        if (!found.lookingAt()) return Optional.empty();
        return Optional.of(page.isEmpty() ? address : filled(found));
    }

    private String filled(Matcher found) {
        var filled = page;
        for (int i = 1; i <= found.groupCount(); i++) {
            var group = found.group(i) == null ? "" : found.group(i);
            filled = filled.replace("$" + i, group).replace("%" + i, PercentText.decode(group));
        }
        return filled;
    }
}
