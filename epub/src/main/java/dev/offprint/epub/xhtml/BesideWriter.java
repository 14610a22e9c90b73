// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.model.Aside;
import dev.offprint.core.model.Embed;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.Quote;
import dev.offprint.core.model.Text;
import dev.offprint.core.render.AsideTitle;
import dev.offprint.epub.xml.Markup;
import java.util.List;
import java.util.Locale;

/** Writes what stands beside the main text: quotes, asides, things that live elsewhere. */
final class BesideWriter {
    private final Scope scope;
    private final Markup out;
    private final BlockWriter blocks;

    BesideWriter(Scope scope, Markup out, BlockWriter blocks) {
        this.scope = scope;
        this.out = out;
        this.blocks = blocks;
    }

    Markup quote(Quote quote) {
        boolean pull = quote.kind() == Quote.Kind.PULL;
        if (!pull) out.open("blockquote", scope.attributes(quote));
        else if (blocks.surroundings().inHeaderCell()) out.open("div", scope.attributes(quote, "class", "pull-quote"));
        else
            out.open(
                    "aside",
                    scope.attributes(quote, "class", "pull-quote", "epub:type", "pullquote", "role", "doc-pullquote"));
        blocks.surroundings().beside(() -> blocks.write(quote.content()));
        line("attribution", quote.attribution());
        return out.end();
    }

    Markup aside(Aside aside) {
        boolean tip = aside.kind() == Aside.Kind.TIP && !blocks.surroundings().inHeaderCell();
        out.open(
                blocks.surroundings().inHeaderCell() ? "div" : "aside",
                scope.attributes(
                        aside,
                        "class",
                        "aside aside-" + css(aside.kind()),
                        "epub:type",
                        tip ? "tip" : null,
                        "role",
                        tip ? "doc-tip" : "note"));
        line("aside-title", AsideTitle.of(aside, scope.words()::get));
        blocks.surroundings().beside(() -> blocks.write(aside.content()));
        return out.end();
    }

    Markup embed(Embed embed) {
        var title = embed.title() == null ? embed.address() : embed.title();
        out.open("div", scope.attributes(embed, "class", "embed")).open("p");
        blocks.inlines().link(new Link(embed.address(), null, List.of(new Text(title))));
        if (embed.provider() != null) out.text(" (" + embed.provider() + ")");
        out.end();
        if (embed.caption().isEmpty()) return out.end();
        out.open("div", "class", "caption");
        blocks.surroundings().beside(() -> blocks.write(embed.caption()));
        return out.end().end();
    }

    private void line(String cssClass, List<Inline> content) {
        if (content.isEmpty()) return;
        out.open("p", "class", cssClass);
        blocks.inlines().write(content).end();
    }

    /** A constant as the name of a class. */
    static String css(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
