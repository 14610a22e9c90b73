// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Collects blocks; the running text between them becomes paragraphs. A phrase collects running text alone. */
final class Flow {
    private final Ids ids;
    private final Standing standing;
    private final boolean isPhrase;
    private final List<Block> blocks = new ArrayList<>();
    private final Inlines inlines = new Inlines();
    private Context context;
    private Paragraph.Role role = Paragraph.Role.BODY;
    private @Nullable String ownId;

    Flow(Ids ids, Standing standing, Context context, boolean isPhrase) {
        this.ids = ids;
        this.standing = standing;
        this.context = context;
        this.isPhrase = isPhrase;
    }

    Context context() {
        return context;
    }

    void enter(Context other) {
        context = other;
    }

    boolean isPhrase() {
        return isPhrase;
    }

    /** How deep blocks and styles hold each other here. */
    int level() {
        return context.level() + inlines.depth();
    }

    void text(String text) {
        inlines.text(text);
    }

    void add(Inline inline) {
        inlines.add(inline);
    }

    /** Two in a row end the paragraph. */
    void lineBreak() {
        if (inlines.endsLine()) flush();
        else inlines.lineBreak();
    }

    /** Takes off what only kept the last word from what followed it. */
    void trimEnd() {
        inlines.trimEnd();
    }

    void open(Function<List<Inline>, List<Inline>> style) {
        inlines.open(style);
    }

    void close() {
        inlines.close();
    }

    /** Begins a paragraph; what follows until the next flush has this id and role. */
    void paragraph(String id, Paragraph.Role newRole) {
        flush();
        ownId = id;
        role = newRole;
    }

    /** Ends the paragraph before a block, and answers with what the block carries. */
    Attributes start(Element block) {
        flush();
        return attributes(block.id());
    }

    void block(Block block) {
        flush();
        blocks.add(block);
    }

    /** Ends the paragraph. */
    void flush() {
        if (isPhrase) {
            inlines.space();
            return;
        }
        boolean isBlank = inlines.isBlank();
        var content = inlines.take();
        if (isBlank) {
            if (ownId != null) ids.pend(ownId);
        } else {
            blocks.addAll(standing.blocks(new Paragraph(attributes(ownId), role, content)));
        }
        ownId = null;
        role = Paragraph.Role.BODY;
    }

    /** Everything that was collected. */
    List<Block> blocks() {
        flush();
        return List.copyOf(blocks);
    }

    /** The running text of a phrase. */
    List<Inline> phrase() {
        return inlines.take();
    }

    Attributes attributes(@Nullable String own) {
        return new Attributes(ids.take(own), context.language(), context.direction());
    }
}
