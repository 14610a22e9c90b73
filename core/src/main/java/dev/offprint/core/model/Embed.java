// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that lives elsewhere: a video, a post.
 *
 * @param address where it is
 * @param provider who shows it; null when unknown
 * @param title what it is called; null when unknown
 * @param caption may be empty
 */
public record Embed(
        Attributes attributes,
        String address,
        @Nullable String provider,
        @Nullable String title,
        List<Block> caption) implements Block {
    public Embed {
        Objects.requireNonNull(attributes);
        Checks.notBlank(address, "the address of an embed");
        caption = List.copyOf(caption);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.embed(this);
    }
}
