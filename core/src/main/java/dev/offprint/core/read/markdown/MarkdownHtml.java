// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import dev.offprint.core.limits.Limits;
import dev.offprint.core.read.markdown.dialect.Dialects;
import dev.offprint.core.read.markdown.dialect.UnpairedMarks;
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

/** CommonMark to HTML as this reader wants it. Raw HTML passes through; whoever reads the HTML must not trust it. Of one thread. */
final class MarkdownHtml {
    private static final List<Extension> COMMON = List.of(
            TablesExtension.create(),
            FootnotesExtension.builder().inlineFootnotes(true).build(),
            TaskListItemsExtension.create(),
            AutolinkExtension.create());

    private final Parser withoutMarks;
    private final HtmlRenderer renderer;
    private Parser parser;

    MarkdownHtml(Limits limits) {
        parser = parser(Dialects.all(), limits);
        withoutMarks = parser(Dialects.withoutMarks(), limits);
        renderer = HtmlRenderer.builder()
                .extensions(COMMON)
                .extensions(List.of(Dialects.all()))
                .attributeProviderFactory(context -> new HeadingIds())
                .attributeProviderFactory(context -> new UnknownAlt())
                .nodeRendererFactory(Alerts.Rendering::new)
                .nodeRendererFactory(context -> new MarkdownInHtml(context, this::parse))
                .build();
    }

    private static Parser parser(Dialects dialects, Limits limits) {
        return Parser.builder()
                .extensions(COMMON)
                .extensions(List.of(dialects))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(limits.nesting())
                .maxInlineNesting(limits.nesting())
                .postProcessor(new Alerts())
                .postProcessor(new LoneTags())
                .postProcessor(new WrittenTags())
                .build();
    }

    Node parse(String markdown) {
        try {
            return parser.parse(markdown);
        } catch (UnpairedMarks e) {
            parser = withoutMarks;
            return parser.parse(markdown);
        }
    }

    /** Whether so many marks had no partner that all of their kinds stand as text. */
    @SuppressWarnings("ReferenceEquality") // the very same parser is meant
    boolean lacksMarks() {
        return parser == withoutMarks;
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
