// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Embed;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.Text;
import dev.offprint.core.render.TitleBlock;
import dev.offprint.docx.template.ParagraphStyle;
import java.util.ArrayList;
import java.util.List;

/** Writes what lives elsewhere: what it is called, else where it is, and who shows it. */
final class EmbedWriter {
    private final BlockWriter blocks;

    EmbedWriter(BlockWriter blocks) {
        this.blocks = blocks;
    }

    After write(Embed embed) {
        var line = new ArrayList<Inline>();
        var title = embed.title();
        line.add(link(embed, title == null ? embed.address() : title));
        var provider = embed.provider();
        if (provider != null) add(line, new Text(provider));
        var spec = ParagraphSpec.of(ParagraphStyle.EMBED)
                .keptWithNext(!embed.caption().isEmpty());
        blocks.text().write(spec, line, blocks.place());
        return new CaptionWriter(blocks).write(embed.caption(), List.of(), false);
    }

    private static void add(List<Inline> line, Inline part) {
        if (!line.isEmpty()) line.add(new Text(TitleBlock.SEPARATOR));
        line.add(part);
    }

    private static Link link(Embed embed, String text) {
        return new Link(embed.address(), null, List.of(new Text(text)));
    }
}
