// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.cover;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.render.DocumentFacts;
import dev.offprint.core.render.RunningWords;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.core.text.GeneratedWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a cover says; all but the title may be empty.
 *
 * @param publication where it appeared
 * @param kicker or the section
 * @param by the authors in a row
 * @param date as printed
 * @param word for a cover in its language
 */
public record CoverText(
        String publication,
        String kicker,
        String title,
        String dek,
        String by,
        String date,
        String word,
        Locale language,
        boolean rightToLeft) {
    /** More names would be small print. */
    private static final int MOST_NAMES = 6;

    /** The cover of what has these metadata and facts. */
    public static CoverText of(Metadata metadata, DocumentFacts facts) {
        var language = metadata.language();
        var words = GeneratedWords.in(language);
        var running = running(metadata);
        return new CoverText(
                tidy(running.publication()),
                kicker(metadata),
                tidy(facts.title()),
                tidy(facts.description()),
                by(facts.authors(), words),
                running.date(),
                words.get(GeneratedWord.COVER),
                Locale.forLanguageTag(language == null ? "" : language),
                facts.rightToLeft());
    }

    /** The whole in one line, for those who hear it. */
    public String spoken() {
        return word + ": "
                + Stream.of(title, by).filter(part -> !part.isEmpty()).collect(Collectors.joining(" – "));
    }

    /** Titles and pictures may lead to what only the articles have. */
    private static RunningWords running(Metadata metadata) {
        var plain = Metadata.NONE
                .withLanguage(metadata.language())
                .withDates(metadata.dates())
                .withProvenance(metadata.provenance());
        return RunningWords.of(Article.of(plain, List.of()));
    }

    private static String kicker(Metadata metadata) {
        var own = tidy(PlainText.of(metadata.titles().kicker()));
        return own.isEmpty() ? tidy(metadata.provenance().section()) : own;
    }

    private static String by(List<String> names, GeneratedWords words) {
        if (names.size() <= MOST_NAMES) return tidy(words.list(names));
        return tidy(String.join(", ", names.subList(0, MOST_NAMES))) + ", …";
    }

    private static String tidy(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }
}
