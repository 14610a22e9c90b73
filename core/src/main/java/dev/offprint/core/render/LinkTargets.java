// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which of an article's link targets can be printed as links, and how they are written. Stateless. */
public final class LinkTargets {
    private LinkTargets() {}

    /**
     * The absolute address that a target means, in the characters that URLs have.
     *
     * @param base the article's own address, for relative targets; null when unknown
     * @return empty for scripts and other schemes that no document should hold, for relative targets without a base, and
     *     for what is no address at all
     */
    public static Optional<String> absolute(String target, @Nullable String base) {
        var own = LinkAddress.of(target);
        if (own.isPresent() || base == null) return own;
        return LinkAddress.of(base).flatMap(address -> resolved(target.strip(), address));
    }

    private static Optional<String> resolved(String target, String base) {
        try {
            return LinkAddress.of(
                    URI.create(base).resolve(LinkAddress.encoded(target)).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
