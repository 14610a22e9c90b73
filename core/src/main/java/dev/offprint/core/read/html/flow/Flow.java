// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.flow;

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
public final class Flow {
    private final Ids ids;
    private final Standing standing;
    private final boolean isPhrase;
    private final List<Block> blocks = new ArrayList<>();
    private final Inlines inlines = new Inlines();
    private Context context;
    private Paragraph.Role role = Paragraph.Role.BODY;
    private @Nullable String ownId;

    /** @param isPhrase whether only running text is collected: blocks become spaces between words */
    public Flow(Ids ids, Standing standing, Context context, boolean isPhrase) {
        this.ids = ids;
        this.standing = standing;
        this.context = context;
        this.isPhrase = isPhrase;
    }

    /** What holds for the text that comes now. */
    public Context context() {
        return context;
    }

    /** Lets something else hold from here. */
    public void enter(Context other) {
        context = other;
    }

    /** Whether there is no place for blocks. */
    public boolean isPhrase() {
        return isPhrase;
    }

    /** How deep blocks and styles hold each other here. */
    public int level() {
        return context.level() + inlines.depth();
    }

    /** Adds words, with the white space of the source. */
    public void text(String text) {
        inlines.text(text);
    }

    /** Adds something to the running text. */
    public void add(Inline inline) {
        inlines.add(inline);
    }

    /** Two in a row end the paragraph. */
    public void lineBreak() {
        if (inlines.endsLine()) flush();
        else inlines.lineBreak();
    }

    /** Takes off what only kept the last word from what followed it. */
    public void trimEnd() {
        inlines.trimEnd();
    }

    /** Begins a style, which holds what comes until the matching {@link #close}. */
    public void open(Function<List<Inline>, List<Inline>> style) {
        inlines.open(style);
    }

    /** Ends the style that was opened last. */
    public void close() {
        inlines.close();
    }

    /** Begins a paragraph; what follows until the next flush has this id and role. */
    public void paragraph(String id, Paragraph.Role newRole) {
        flush();
        ownId = id;
        role = newRole;
    }

    /** Ends the paragraph before a block, and answers with what the block carries. */
    public Attributes start(Element block) {
        flush();
        return attributes(block.id());
    }

    /** Ends the paragraph and adds a block after it. */
    public void block(Block block) {
        flush();
        blocks.add(block);
    }

    /** Ends the paragraph. */
    public void flush() {
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
    public List<Block> blocks() {
        flush();
        return List.copyOf(blocks);
    }

    /** The running text of a phrase. */
    public List<Inline> phrase() {
        return inlines.take();
    }

    Attributes attributes(@Nullable String own) {
        return new Attributes(ids.take(own), context.language(), context.direction());
    }
}
