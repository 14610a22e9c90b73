// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.ArticleReader;
import dev.offprint.core.read.HeadingLevels;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.PictureIntake;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.WritingDirection;
import dev.offprint.core.read.frontmatter.FrontMatter;
import dev.offprint.core.read.html.HtmlTree;
import dev.offprint.core.read.html.SiteHtml;
import dev.offprint.core.read.html.walk.HtmlBody;
import dev.offprint.core.read.markdown.table.PandocTables;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;

/**
 * Reads Markdown: CommonMark 0.31 with GitHub's tables, strikethrough, task lists, alerts and bare addresses, footnotes,
 * front matter in YAML or TOML, and what pandoc, kramdown and Obsidian add ({@code read.markdown.dialect}). The headline is the front matter's title, else a single heading of the first level
 * at the start. Marks of site generators are left out; every guess is reported as an info.
 */
public final class MarkdownReader implements ArticleReader {
    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String description() {
        return "Markdown, with front matter in YAML or TOML";
    }

    @Override
    public Likelihood probe(Prefix prefix) {
        return MarkdownMarks.in(prefix);
    }

    @Override
    public ReadResult read(Source source, ReadOptions options) {
        return Reading.run(source, options, id(), MarkdownReader::article);
    }

    private static Article article(Reading reading) throws OffprintException {
        var text = reading.text().text();
        reading.refuseBlank(text);
        var front = FrontMatter.of(text, reading);
        LongParagraph.refuse(front.body(), front.bodyLine(), reading);
        var root = html(front.body(), front.bodyLine(), reading);
        var pictures = new PictureIntake(reading);
        var line = new MarkdownLine(reading, pictures);
        var head = front.head(reading, line);
        var leading = new LeadingHeading(reading, line);
        var metadata = PostDate.guess(leading.take(head.metadata(), root), reading);
        boolean isNoted = leading.isNoted(metadata, root);
        if (metadata.language() != null) root.attr("lang", metadata.language());
        SiteHtml.plain(root, reading);
        var parts = HtmlBody.read(root, reading, pictures);
        var opening = isNoted ? Opening.withHeadline(metadata, parts.blocks()) : new Opening(metadata, parts.blocks());
        var body = HeadingLevels.normalise(opening.body(), reading);
        var led = LeadFigure.add(spoken(opening, root, reading), head.lead(), body, pictures, reading);
        return new Article(led, body, parts.notes(), List.of(), pictures.assets(), reading.origin());
    }

    /** The HTML that a text without front matter says; its first line counts as this one. */
    static Element html(String body, int line, Reading reading) throws OffprintException {
        Signs.count(body, reading);
        var markdown = new MarkdownHtml(reading.limits());
        var tables = PandocTables.plain(
                Mdx.remove(body, markdown, reading), code -> CodeRanges.of(markdown.parse(code), code)::contains);
        IntUnaryOperator lines = at -> line + tables.origin().applyAsInt(at);
        var plain = PandocLists.numbered(SiteMarkup.remove(tables.text(), lines, markdown, reading), markdown);
        var root = HtmlTree.fragment(rendered(plain, lines, markdown, reading), reading);
        EmptyHeads.drop(root);
        Components.plain(root, reading);
        HtmlWords.report(root, reading);
        return root;
    }

    /** As HTML; what Markdown's own tree took is free again then. */
    private static String rendered(String clean, IntUnaryOperator lines, MarkdownHtml markdown, Reading reading) {
        var parsed = wide(markdown.parse(clean), clean, markdown, reading);
        Unused.report(parsed.document(), parsed.text(), lines, reading);
        var rendered = markdown.render(parsed.document());
        if (markdown.lacksMarks()) {
            var what = "so many marks such as ^, ~ and == have no partner that all of them stand as they are";
            reading.warning("read.markdown.marks", reading.place(), what, "pair them, or write \\ before each");
        }
        return rendered;
    }

    private record Parsed(Node document, String text) {}

    private static Parsed wide(Node document, String text, MarkdownHtml markdown, Reading reading) {
        var wide = WideTables.widened(document, text);
        if (wide.equals(text)) return new Parsed(document, text);
        var what = "rows of a table have more cells than its head, which is given empty ones";
        reading.info("read.markdown.table-wide", reading.place(), what, "");
        return new Parsed(markdown.parse(wide), wide);
    }

    /** With language and direction, guessed from the words and the letters where nothing names them. */
    private static Metadata spoken(Opening opening, Element root, Reading reading) {
        var metadata = opening.metadata();
        var language = reading.language(metadata.language(), opening.body());
        return WritingDirection.guess(metadata.withLanguage(language), Prose.start(root), reading);
    }
}
