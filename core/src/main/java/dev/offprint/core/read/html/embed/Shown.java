// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.embed;

import org.jspecify.annotations.Nullable;

/**
 * Something that lives elsewhere.
 *
 * @param address of the page that people can open, where the address of a player tells it; else the player's
 * @param provider who shows it: a name that people know, else the host; null when the address is relative
 */
public record Shown(String address, @Nullable String provider) {
    /** What an address shows, as the addresses of players, films, sounds, posts and pages are. */
    public static Shown of(String address) {
        return Providers.of(address.startsWith("//") ? "https:" + address : address);
    }
}
