// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import dev.offprint.core.limits.Limits;
import dev.offprint.core.read.markdown.dialect.Dialects;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** CommonMark to HTML as this reader wants it. Raw HTML passes through; whoever reads the HTML must not trust it. */
final class MarkdownHtml {
    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            FootnotesExtension.builder().inlineFootnotes(true).build(),
            TaskListItemsExtension.create(),
            AutolinkExtension.create(),
            new Dialects());

    private final Parser parser;
    private final HtmlRenderer renderer;

    MarkdownHtml(Limits limits) {
        parser = Parser.builder()
                .extensions(EXTENSIONS)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(limits.nesting())
                .maxInlineNesting(limits.nesting())
                .postProcessor(new Alerts())
                .postProcessor(new LoneTags())
                .postProcessor(new WrittenTags())
                .build();
        renderer = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .attributeProviderFactory(context -> new HeadingIds())
                .attributeProviderFactory(context -> new UnknownAlt())
                .nodeRendererFactory(Alerts.Rendering::new)
                .nodeRendererFactory(context -> new MarkdownInHtml(context, parser))
                .build();
    }

    Node parse(String markdown) {
        return parser.parse(markdown);
    }

    String render(Node document) {
        return renderer.render(document);
    }

    /** A line of text with marks in it, such as a headline: no blocks, and what looks like HTML is text. */
    static String line(String text, Limits limits) {
        var inlineParser = Parser.builder()
                .extensions(List.of(StrikethroughExtension.create()))
                .enabledBlockTypes(Set.of())
                .maxInlineNesting(limits.nesting())
                .build();
        var escaping = HtmlRenderer.builder()
                .extensions(List.of(StrikethroughExtension.create()))
                .escapeHtml(true)
                .build();
        return escaping.render(inlineParser.parse(text));
    }
}
