// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.archive.pack.Unpacked;
import dev.offprint.archive.pack.Unreadable;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ArticleContainer;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.regex.Pattern;

/**
 * Bookmarks in HTML, as browsers, Pocket, Shaarli and many more export them, site maps, shortcuts, and texts of nothing but
 * addresses: recognised, so that one message can say that they hold links and no articles.
 */
public final class BookmarksContainer implements ArticleContainer {
    private static final Pattern START = Pattern.compile(
            "\\s*(?:<!DOCTYPE NETSCAPE-Bookmark-file-1>|<.*<title>Pocket Export</title>"
                    + "|\\[InternetShortcut\\]|<\\?xml[^<]*(?:<!--.*?-->\\s*)?<(?:urlset|sitemapindex)[\\s>]"
                    + "|<.*<plist.*<key>URL</key>\\s*<string>https?:).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern LINK =
            Pattern.compile("<a\\s[^>]*href|<loc>|<string>https?:|^\\s*(?:URL=|https?://)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESS = Pattern.compile("\\s*https?://\\S+\\s*", Pattern.CASE_INSENSITIVE);

    /** Found by {@link java.util.ServiceLoader}. */
    public BookmarksContainer() {}

    @Override
    public String id() {
        return "bookmarks";
    }

    @Override
    public String description() {
        return "Bookmarks and other lists of links, only to say that they are no articles";
    }

    @Override
    public Likelihood probe(Prefix prefix) {
        var text = new String(prefix.bytes(), UTF_8).replaceFirst("^\\uFEFF", "");
        boolean isList = START.matcher(text).matches() || isAddresses(text, prefix.bytes().length == Prefix.LENGTH);
        return isList ? Likelihood.CERTAIN : Likelihood.NO;
    }

    /** Whether every line is an address; one that is cut off at the end does not count. */
    private static boolean isAddresses(String text, boolean isCut) {
        int end = isCut ? text.lastIndexOf('\n') : text.length();
        return end > 0
                && text.substring(0, end)
                        .lines()
                        .filter(l -> !l.isBlank())
                        .allMatch(l -> ADDRESS.matcher(l).matches())
                && !text.isBlank();
    }

    /** Always fails. */
    @Override
    public Entries open(Source source, Intake intake) throws OffprintException {
        var limits = intake.options().limits();
        try (var lines = new BufferedReader(new InputStreamReader(Unpacked.open(source, limits), UTF_8))) {
            long links = lines.lines()
                    .mapToLong(l -> LINK.matcher(l).results().count())
                    .sum();
            throw new OffprintException(Problem.error(
                    "read.links-only",
                    source.name(),
                    "this list holds only links (" + links
                            + " of them), no articles: nothing is fetched from the network",
                    "save the pages, or export with their texts"));
        } catch (IOException e) {
            throw Unreadable.of(source.name(), e);
        }
    }
}
