// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.frontmatter;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Dates;
import dev.offprint.core.model.Direction;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Titles;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.DateText;
import dev.offprint.core.read.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives the keys of front matter their place in the metadata. A description is what sites print below the headline, so
 * it is the dek where none is given; an excerpt repeats the body and stays an extension.
 */
final class HeadReading {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*");
    private static final Set<String> TRUTHS = Set.of("true", "false", "yes", "no");

    private final Reading reading;
    private final LineOfText line;
    private final Entries entries;

    HeadReading(Reading reading, LineOfText line, Entries entries) {
        this.reading = reading;
        this.line = line;
        this.entries = entries;
    }

    Head head() throws OffprintException {
        var lead = new LeadPictures(entries).take().orElse(null);
        var metadata = Metadata.NONE
                .withTitles(titles())
                .withContributors(new People(reading, entries).take())
                .withDates(dates())
                .withLanguage(language())
                .withDirection(direction())
                .withDateline(entries.text("dateline").orElse(null))
                .withProvenance(new ProvenanceEntries(entries).take())
                .withTags(Labels.take(entries, "tags", "keywords", "tag"))
                .withSubjects(Labels.take(entries, "subjects", "categories", "topics"))
                .withSummary(summary());
        return new Head(metadata.withExt(entries.rest()), lead);
    }

    private Titles titles() throws OffprintException {
        var kicker = line("kicker");
        var title = entries.text("title", "headline").orElse("");
        List<Inline> headline = title.isEmpty() ? List.of() : line.inlines(title);
        return new Titles(kicker, headline, dek(title));
    }

    /** A description that says the title again stays an extension. */
    private List<Inline> dek(String title) throws OffprintException {
        var dek = entries.value(v -> isOther(v, title), "dek", "subtitle", "standfirst", "description");
        return dek.isEmpty() ? List.of() : line.inlines(Entries.textOf(dek.get()));
    }

    private static boolean isOther(Value value, String title) {
        if (!(value instanceof Value.Scalar scalar) || scalar.text().isBlank()) return false;
        return !scalar.text().strip().equalsIgnoreCase(title);
    }

    private List<Inline> line(String... names) throws OffprintException {
        for (var name : names) {
            var text = entries.text(name);
            if (text.isPresent()) return line.inlines(text.get());
        }
        return List.of();
    }

    private List<Block> summary() throws OffprintException {
        var text = line("abstract", "summary");
        return text.isEmpty() ? List.of() : List.of(Paragraph.of(text));
    }

    private Dates dates() {
        var published = date("date", "published", "publishdate", "pubdate", "datepublished", "created");
        var modified = date("updated", "lastmod", "modified", "lastmodified", "lastmodifiedat", "datemodified");
        return Dates.NONE.withPublished(published).withModified(modified);
    }

    /** Jekyll's {@code published: false} is no date. */
    private @Nullable ArticleDate date(String... names) {
        var text = entries.value(HeadReading::mayBeDate, names).map(Entries::textOf);
        var date = text.map(DateText::parse).orElse(null);
        if (date != null && date.value() == null) {
            var what = "the date \"" + date.raw() + "\" is not understood and printed as it is";
            reading.info("read.frontmatter.date", reading.place(), what, "write it as 2024-03-31");
        }
        return date;
    }

    private static boolean mayBeDate(Value value) {
        return value instanceof Value.Scalar scalar
                && !scalar.text().isBlank()
                && !TRUTHS.contains(scalar.text().strip().toLowerCase(Locale.ROOT));
    }

    private @Nullable String language() {
        var text = entries.text("lang", "language", "locale", "languagecode").orElse(null);
        if (text == null) return null;
        var tag = text.replaceFirst("[.@].*", "").replace('_', '-');
        if (LANGUAGE.matcher(tag).matches()) return tag;
        entries.putBack("lang", new Value.Scalar(text));
        var what = "\"" + text + "\" is not the tag of a language";
        reading.warning("read.frontmatter.language", reading.place(), what, "write it as en or pt-BR");
        return null;
    }

    private @Nullable Direction direction() {
        return entries.value(v -> directionOf(v) != null, "dir", "direction")
                .map(HeadReading::directionOf)
                .orElse(null);
    }

    private static @Nullable Direction directionOf(Value value) {
        if (!(value instanceof Value.Scalar scalar)) return null;
        return switch (scalar.text().strip().toLowerCase(Locale.ROOT)) {
            case "rtl" -> Direction.RIGHT_TO_LEFT;
            case "ltr" -> Direction.LEFT_TO_RIGHT;
            default -> null;
        };
    }
}
