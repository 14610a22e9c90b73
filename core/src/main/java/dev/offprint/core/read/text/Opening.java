// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.text;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Text;
import dev.offprint.core.model.Titles;
import dev.offprint.core.read.BylineText;
import dev.offprint.core.read.CleanUp;
import dev.offprint.core.read.DateText;
import dev.offprint.core.read.Reading;
import java.util.ArrayList;
import java.util.List;

/** Finds what stands over an article: headline, byline, date, dek, dateline. Each that is found leaves the text. */
final class Opening {
    /** Byline and date stand within so many paragraphs below the headline. */
    private static final int REACH = 4;

    private final Reading reading;
    private final List<Unit> rest;
    private Metadata metadata = Metadata.NONE;

    private Opening(Reading reading, List<Unit> units) {
        this.reading = reading;
        this.rest = new ArrayList<>(units);
    }

    static Opening of(Reading reading, List<Unit> units) {
        var opening = new Opening(reading, units);
        if (reading.cleanUp() != CleanUp.OFF) opening.findSafe();
        if (reading.cleanUp() == CleanUp.FULL) opening.findGuesses();
        return opening;
    }

    /** With what is known beforehand: a known headline is not looked for, and not said twice. */
    static Opening of(Reading reading, List<Unit> units, Metadata known) {
        if (known.titles().headline().isEmpty()) {
            var found = of(reading, units);
            found.metadata = joined(known, found.metadata);
            return found;
        }
        var opening = new Opening(reading, units);
        opening.metadata = known;
        while (opening.rest.size() > 1 && TextFragment.repeats(known, opening.rest.get(0), reading.cleanUp())) {
            opening.info("headline-repeated", opening.rest.remove(0), "the headline stands twice and is kept once");
        }
        if (reading.cleanUp() == CleanUp.FULL && known.dateline() == null) opening.findDateline();
        return opening;
    }

    /** What is known, and of what was found only that which is not. */
    private static Metadata joined(Metadata known, Metadata found) {
        var dates = known.dates().published() == null
                ? known.dates().withPublished(found.dates().published())
                : known.dates();
        return known.withTitles(found.titles().equals(Titles.NONE) ? known.titles() : found.titles())
                .withContributors(known.contributors().isEmpty() ? found.contributors() : known.contributors())
                .withDates(dates)
                .withDateline(known.dateline() == null ? found.dateline() : known.dateline());
    }

    /** What was found. */
    Metadata metadata() {
        return metadata;
    }

    /** The paragraphs that are left. */
    List<Unit> rest() {
        return List.copyOf(rest);
    }

    private void findSafe() {
        if (!Headline.isOne(rest)) return;
        findHeadline();
        findByline();
    }

    private void findGuesses() {
        if (!metadata.titles().equals(Titles.NONE)) {
            findDate();
            findDek();
        }
        findDateline();
    }

    private void findHeadline() {
        var headline = rest.remove(0);
        metadata = metadata.withTitles(Titles.headline(headline.text()));
        info("headline", headline, "the first line is taken as the headline");
        while (rest.size() > 1 && Headline.repeats(headline, rest.get(0))) {
            info("headline-repeated", rest.remove(0), "the headline stands twice and is kept once");
        }
    }

    private void findByline() {
        for (var unit : reach()) {
            var authors = unit.isOneLine() ? BylineText.authors(unit.text()) : List.<Contributor>of();
            if (authors.isEmpty()) continue;
            rest.remove(unit);
            metadata = metadata.withContributors(authors);
            info("byline", unit, "taken as the byline");
            return;
        }
    }

    private void findDate() {
        for (var unit : reach()) {
            var date = unit.isOneLine() ? DateText.parse(unit.text()) : ArticleDate.unparsed("-");
            if (date.value() == null || date.precision() == ArticleDate.Precision.YEAR) continue;
            rest.remove(unit);
            metadata = metadata.withDates(metadata.dates().withPublished(date));
            info("date", unit, "taken as the date of publication");
            return;
        }
    }

    private void findDek() {
        if (rest.size() < 3 || !Dek.isOne(rest.get(0), rest.subList(1, rest.size()))) return;
        var dek = rest.remove(0);
        metadata = metadata.withTitles(metadata.titles().withDek(List.of(new Text(dek.text()))));
        info("dek", dek, "taken as the dek, for its words return in the body");
    }

    private void findDateline() {
        if (rest.isEmpty()) return;
        var dateline = Dateline.of(rest.get(0));
        if (dateline == null) return;
        metadata = metadata.withDateline(dateline.place());
        rest.set(0, dateline.rest());
        info("dateline", dateline.rest(), "\"" + dateline.place() + "\" is taken as the dateline");
    }

    /** The paragraphs that may be byline or date: not the last, for an article has a body. */
    private List<Unit> reach() {
        return List.copyOf(rest.subList(0, Math.min(REACH, Math.max(0, rest.size() - 1))));
    }

    private void info(String code, Unit unit, String what) {
        reading.info("read.text." + code, reading.place(unit.line()), what, "");
    }
}
