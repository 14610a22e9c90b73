// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.flow;

import dev.offprint.core.model.Aside;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.CodeBlock;
import dev.offprint.core.model.DefinitionList;
import dev.offprint.core.model.Embed;
import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Gallery;
import dev.offprint.core.model.Group;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.ListBlock;
import dev.offprint.core.model.MathBlock;
import dev.offprint.core.model.PageBreak;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Quote;
import dev.offprint.core.model.RawBlock;
import dev.offprint.core.model.Rule;
import dev.offprint.core.model.Table;

/**
 * Sees a few kinds of blocks and takes all others alike.
 *
 * @param <R> what is made of a block
 */
public interface SomeBlocks<R> extends Block.Visitor<R> {
    /** What is made of the other kinds. */
    R other(Block block);

    @Override
    default R paragraph(Paragraph block) {
        return other(block);
    }

    @Override
    default R heading(Heading block) {
        return other(block);
    }

    @Override
    default R quote(Quote block) {
        return other(block);
    }

    @Override
    default R list(ListBlock block) {
        return other(block);
    }

    @Override
    default R definitionList(DefinitionList block) {
        return other(block);
    }

    @Override
    default R figure(Figure block) {
        return other(block);
    }

    @Override
    default R gallery(Gallery block) {
        return other(block);
    }

    @Override
    default R table(Table block) {
        return other(block);
    }

    @Override
    default R code(CodeBlock block) {
        return other(block);
    }

    @Override
    default R math(MathBlock block) {
        return other(block);
    }

    @Override
    default R aside(Aside block) {
        return other(block);
    }

    @Override
    default R embed(Embed block) {
        return other(block);
    }

    @Override
    default R pageBreak(PageBreak block) {
        return other(block);
    }

    @Override
    default R rule(Rule block) {
        return other(block);
    }

    @Override
    default R group(Group block) {
        return other(block);
    }

    @Override
    default R raw(RawBlock block) {
        return other(block);
    }
}
