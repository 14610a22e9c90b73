// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.pack.EntryCount;
import dev.offprint.archive.xml.Opened;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ArticleContainer;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.Source;
import java.util.regex.Pattern;

/** RSS and Atom. */
public final class FeedContainer implements ArticleContainer {
    private static final String NOISE = "(?s)^(?:\\s|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*(?:\\[.*?\\]\\s*)?>)*+";
    private static final Pattern ROOT =
            Pattern.compile(NOISE + "<(?:[\\w-]+:)?(rss|feed|rdf|channel)[\\s>/].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML =
            Pattern.compile("(?s)(?:<\\?[^>]*>|\\s)*+<!DOCTYPE\\s+html\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST = Pattern.compile(NOISE + "<opml[\\s>].*", Pattern.CASE_INSENSITIVE);

    /** Found by {@link java.util.ServiceLoader}. */
    public FeedContainer() {}

    @Override
    public String id() {
        return "feed";
    }

    @Override
    public String description() {
        return "RSS and Atom feeds, an article an entry";
    }

    @Override
    public Likelihood probe(Prefix prefix) {
        var text = Opened.beginning(prefix);
        boolean isFeed = ROOT.matcher(text).matches() || LIST.matcher(text).matches();
        if (!isFeed) return Likelihood.NO;
        // A document type of HTML before it makes the reader of HTML certain.
        return HTML.matcher(text).matches() ? Likelihood.CERTAIN : Likelihood.LIKELY;
    }

    @Override
    public Entries open(Source source, Intake intake) throws OffprintException {
        var limits = intake.options().limits();
        var count = EntryCount.of(source.name(), intake);
        var in = Opened.characters(source, limits);
        var entries = new FeedEntries(source, intake, in, count);
        if (entries.isAny() && !entries.isList()) return entries;
        entries.close();
        if (!entries.isList()) {
            throw new OffprintException(
                    Problem.error("read.records.none", source.name(), "the feed has no entries", "is the file whole?"));
        }
        throw new OffprintException(Problem.error(
                "read.links-only",
                source.name(),
                "this is a list of feeds, not of articles",
                "give the feeds themselves"));
    }
}
