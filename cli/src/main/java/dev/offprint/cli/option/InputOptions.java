// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.core.read.CleanUp;
import dev.offprint.core.read.FieldMap;
import dev.offprint.core.read.PageOptions;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.Selection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How inputs are read. */
public final class InputOptions {
    @Manual(example = "page.txt --from html", standard = "as name and content tell")
    @Option(
            names = {"-f", "--from"},
            paramLabel = "FORMAT",
            description = "Format of the inputs; else it follows from name and content.")
    private @Nullable String format;

    @Manual(example = "story.txt --clean-up safe", standard = "full")
    @Option(
            names = "--clean-up",
            paramLabel = "LEVEL",
            converter = CleanUps.class,
            description = "What may be mended and guessed: off, safe or full (default).")
    private @Nullable CleanUp cleanUp;

    @Manual(example = "page.html --main-content never", standard = "auto")
    @Option(
            names = "--main-content",
            paramLabel = "WHEN",
            converter = MainContents.class,
            description = "Tell the article of a web page from menus and banners: auto (default), always or never.")
    private PageOptions.MainContent mainContent = PageOptions.MainContent.AUTO;

    @Manual(
            example = "site --any-page -o out",
            standard = "they are left out, with the reason",
            more =
                    "Home pages, lists of articles, search results, log-ins, error pages and notices on cookies are told by what they hold and say of themselves. In doubt a page is an article; documents that are no more than their text are, unless an error page, a log-in or nothing at all.")
    @Option(names = "--any-page", description = "Take web pages that are no article, too, such as a home page.")
    private boolean anyPage;

    @Manual(
            example = "news.jsonl --map title=headline,body=text_html",
            standard = "by common names",
            more =
                    "To the left what of an article it is: title, dek, body (or html, text, markdown, where its form must be said), author, date, modified, url, image, caption, tags, section, language, publication, summary, id, or ext.NAME; to the right the field, or a path of fields with dots. Several fields with | between them: the first that has something.")
    @Option(
            names = "--map",
            paramLabel = "WHAT=FIELD",
            split = ",",
            description = "Which field of JSON or CSV records holds what: title=headline,body=text.")
    private List<String> map = List.of();

    @Manual(
            example = "blog.xml --include drafts,pages -o out",
            standard = "published articles only",
            more =
                    "Comments stand in a section at the end of their article; they are read from exports of WordPress and Blogger.")
    @Option(
            names = "--include",
            paramLabel = "KIND",
            split = ",",
            converter = Kinds.class,
            description =
                    "What is taken beside published articles: pages, drafts, comments, embargoed, withheld, canceled.")
    private List<Selection.Kind> include = List.of();

    @Manual(example = "site.warc.gz --versions all -o out", standard = "latest")
    @Option(
            names = "--versions",
            paramLabel = "WHICH",
            converter = Versions.class,
            description = "Of several versions of a thing: latest (default) or all.")
    private Versions.Which versions = Versions.Which.LATEST;

    @Manual(
            example = "big.html --limit elements=1m --limit seconds=300",
            standard = "safe for hostile input",
            more =
                    "The limits are input-bytes (64m), ratio (100), entries (5m), nesting (100), elements (200k), picture-bytes (64m), picture-pixels (100m) and seconds (60); k, m and g stand for thousands, millions and milliards, of bytes for their powers of two.")
    @Option(
            names = "--limit",
            paramLabel = "NAME=NUMBER",
            description = "How much an input may ask for, such as elements=1m; a breach names the limit.")
    private List<String> limits = List.of();

    /** Nothing asked for. */
    public InputOptions() {}

    /** The id of the reader; null: as the input tells. */
    public @Nullable String format() {
        return format;
    }

    /**
     * How to read.
     *
     * @throws IllegalArgumentException a value cannot be
     */
    public ReadOptions reading() {
        var pages = PageOptions.STANDARD.withMainContent(mainContent).withAnyPage(anyPage);
        return ReadOptions.STANDARD
                .withCleanUp(cleanUp == null ? ReadOptions.STANDARD.cleanUp() : cleanUp)
                .withLimits(LimitValues.of(limits))
                .withPages(pages)
                .withSelection(new Selection(Set.copyOf(include), versions == Versions.Which.ALL))
                .withFields(fields());
    }

    private FieldMap fields() {
        var fields = new LinkedHashMap<String, String>();
        for (var pair : map) {
            int equals = pair.indexOf('=');
            if (equals < 1 || equals == pair.length() - 1) {
                throw new IllegalArgumentException("--map needs WHAT=FIELD, was \"" + pair + "\"");
            }
            fields.put(
                    pair.substring(0, equals).strip(),
                    pair.substring(equals + 1).strip());
        }
        return new FieldMap(fields);
    }
}
