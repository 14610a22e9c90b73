// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Dates;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.read.BylineText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a line between a headline and its text says: who wrote it, when it was published, when it was changed. Nothing where
 * any of its words is not understood. Immutable.
 *
 * @param authors may be empty
 * @param published null when the line does not say so
 * @param modified the same
 */
public record LineOver(
        List<Contributor> authors,
        @Nullable ArticleDate published,
        @Nullable ArticleDate modified) {
    private static final LineOver NOTHING = new LineOver(List.of(), null, null);
    private static final Pattern USER = Pattern.compile(
            "(?iu:(?:posted|published|written|submitted) by) (\\p{L}[\\p{L}\\p{N}._-]{1,30}) (?iu:(?=on |at |\\p{L}*day|\\d).*)");
    private static final Pattern AROUND =
            Pattern.compile("(?iu:(?<!\\p{L})(?:on|at|am|um|uhr|le|à|el|il|alle|op|om|den|kl|de|em|and|und|et"
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch"
                    + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\\p{L}))");
    private static final Pattern PLACE =
            Pattern.compile("^\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,2},(?= ?\\p{L}*\\.? ?\\d)");
    private static final Pattern CLOCK = Pattern.compile("(?<=\\d{4}),? à (\\d{1,2}) ?h ?(\\d{2})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern TURNED = Pattern.compile("(\\p{Lu}[\\p{L}'’-]+), (\\p{Lu}[\\p{L}.'’-]*)");
    private static final Pattern SIGNED = Pattern.compile("(?i)(?:^|[\\s_-])(?:author|byline)(?:$|[\\s_-])");

    /**
     * What a line says.
     *
     * @param line holds no other blocks
     */
    public static LineOver of(Element line) {
        var text = line.text().strip();
        var row = InfoRow.of(line);
        if (row.isPresent()) return new LineOver(row.get().people(), row.get().date(), null);
        var authors = BylineText.authors(text);
        if (!authors.isEmpty()) return new LineOver(authors, null, null);
        var turned = TURNED.matcher(text);
        if (turned.matches() && SIGNED.matcher(line.className()).find())
            return author(turned.group(2) + " " + turned.group(1), Optional.empty());
        var by = PostedBy.in(text).filter(PostedBy::isAll);
        if (by.isPresent()) return author(by.get().author(), by.get().date());
        var user = USER.matcher(text);
        var dates = dates(
                user.matches()
                        ? text.replaceFirst(Pattern.quote(user.group(1)), "").replaceFirst("(?i) by ", " ")
                        : text);
        return user.matches() && dates.published != null ? author(user.group(1), Optional.of(dates.published)) : dates;
    }

    private static LineOver author(String name, Optional<ArticleDate> date) {
        return new LineOver(List.of(Contributor.author(name)), date.orElse(null), null);
    }

    /** Of a line that gives dates, with the place before them or without. */
    private static LineOver dates(String line) {
        var text = CLOCK.matcher(PLACE.matcher(line).replaceFirst("")).replaceAll(" $1:$2");
        var said = SaidDates.in(text);
        var beside = AROUND.matcher(SaidDates.beside(text)).replaceAll(" ");
        if (WORD.matcher(beside).find()) return NOTHING;
        return new LineOver(
                List.of(), said.published().orElse(null), said.modified().orElse(null));
    }

    /** Metadata with what the line says and they do not. */
    public Metadata join(Metadata metadata) {
        var dates = metadata.dates();
        var joined = new Dates(
                dates.published() == null ? published : dates.published(),
                dates.modified() == null ? modified : dates.modified(),
                dates.retrieved());
        return metadata.withDates(joined)
                .withContributors(metadata.contributors().isEmpty() ? authors : metadata.contributors());
    }
}
