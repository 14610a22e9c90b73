// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Embed;
import dev.offprint.core.model.Quote;
import dev.offprint.core.model.Table;
import dev.offprint.core.read.html.flow.SomeBlocks;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Gives the only block of a figure the caption, where such blocks have one.
 *
 * @param outer what the figure itself carries
 * @param whole what the figure becomes when its block has no caption
 */
record Captioned(Attributes outer, Caption caption, Block whole) implements SomeBlocks<Block> {
    @Override
    public Block other(Block block) {
        return whole;
    }

    @Override
    public Block table(Table table) {
        if (!table.caption().isEmpty() || !caption.credit().isEmpty()) return whole;
        var attributes = own(table.attributes());
        return new Table(attributes, caption.content(), table.columns(), table.head(), table.body(), table.foot());
    }

    @Override
    public Block embed(Embed embed) {
        if (!caption.credit().isEmpty()) return whole;
        var attributes = own(embed.attributes());
        var words = new ArrayList<>(embed.caption());
        words.addAll(caption.content());
        return new Embed(attributes, embed.address(), embed.provider(), embed.title(), words);
    }

    @Override
    public Block quote(Quote quote) {
        var line = caption.asLine();
        if (caption.isEmpty())
            return new Quote(own(quote.attributes()), quote.kind(), quote.content(), quote.attribution());
        if (line == null || !quote.attribution().isEmpty()) return whole;
        return new Quote(own(quote.attributes()), quote.kind(), quote.content(), QuoteMaker.withoutDash(line));
    }

    /** The figure's id stands before the block's, for links aim at it; the block's stays when the figure has none. */
    private Attributes own(Attributes inner) {
        @Nullable String id = outer.id() == null ? inner.id() : outer.id();
        return new Attributes(id, inner.language(), inner.direction());
    }
}
