// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.dialect;

import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.block.AbstractBlockParser;

/** Parses what stands in a box with a title; where it ends each notation says. */
abstract class BoxParser extends AbstractBlockParser {
    private final FencedDiv div;

    BoxParser(FencedDiv div) {
        this.div = div;
    }

    @Override
    public final boolean isContainer() {
        return true;
    }

    @Override
    public final boolean canContain(Block block) {
        return true;
    }

    @Override
    public final FencedDiv getBlock() {
        return div;
    }

    @Override
    public final void closeBlock() {
        div.close();
    }

    @Override
    public final void parseInlines(InlineParser parser) {
        div.parseTitle(parser);
    }
}
