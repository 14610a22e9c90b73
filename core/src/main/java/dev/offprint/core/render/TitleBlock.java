// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Text;
import dev.offprint.core.style.TitleDesign;
import dev.offprint.core.text.ArticleDates;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.core.text.GeneratedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands over an article, the same in every format; each part may be empty.
 *
 * @param masthead publication, section and date, where the theme has such a line
 * @param byline who, where and when: printed in one line, with {@link #SEPARATOR} between
 */
public record TitleBlock(
        List<String> masthead, List<Inline> kicker, List<Inline> headline, List<Inline> dek, List<String> byline) {
    /** Between the parts of the byline. */
    public static final String SEPARATOR = " · ";

    public TitleBlock {
        masthead = List.copyOf(masthead);
        kicker = List.copyOf(kicker);
        headline = List.copyOf(headline);
        dek = List.copyOf(dek);
        byline = List.copyOf(byline);
    }

    /**
     * The title block of an article without a masthead. A section of the publication stands in for a kicker.
     *
     * @param language of the words between names; null when unknown
     */
    public static TitleBlock of(Metadata metadata, @Nullable String language) {
        var titles = metadata.titles();
        var byline = byline(metadata, language);
        date(metadata, language).ifPresent(byline::add);
        return new TitleBlock(List.of(), kicker(metadata), titles.headline(), titles.dek(), byline);
    }

    /** The title block as a theme designs it: what its masthead says is said once. */
    public static TitleBlock of(Metadata metadata, @Nullable String language, TitleDesign design) {
        if (!design.masthead()) return of(metadata, language);
        var titles = metadata.titles();
        return new TitleBlock(
                masthead(metadata, language),
                titles.kicker(),
                titles.headline(),
                titles.dek(),
                byline(metadata, language));
    }

    private static List<String> masthead(Metadata metadata, @Nullable String language) {
        var provenance = metadata.provenance();
        return Stream.of(
                        Optional.ofNullable(provenance.publication()),
                        Optional.ofNullable(provenance.section()),
                        date(metadata, language))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> date(Metadata metadata, @Nullable String language) {
        return Optional.ofNullable(metadata.dates().published()).map(date -> ArticleDates.print(date, language));
    }

    /** The byline in one line. */
    public String bylineText() {
        return String.join(SEPARATOR, byline);
    }

    private static List<Inline> kicker(Metadata metadata) {
        var section = metadata.provenance().section();
        if (!metadata.titles().kicker().isEmpty() || section == null) {
            return metadata.titles().kicker();
        }
        return List.of(new Text(section));
    }

    /** Who and where; the date comes last, where it belongs here. */
    private static List<String> byline(Metadata metadata, @Nullable String language) {
        var words = GeneratedWords.in(language);
        var parts = new ArrayList<String>();
        for (var role : Contributor.Role.values()) {
            var names =
                    metadata.contributors(role).stream().map(Contributor::name).toList();
            if (!names.isEmpty()) parts.add(credit(role, words.list(names), words));
        }
        var dateline = metadata.dateline();
        if (dateline != null) parts.add(dateline);
        return parts;
    }

    private static String credit(Contributor.Role role, String names, GeneratedWords words) {
        return switch (role) {
            case EDITOR -> words.get(GeneratedWord.EDITED_BY, names);
            case TRANSLATOR -> words.get(GeneratedWord.TRANSLATED_BY, names);
            case PHOTOGRAPHER -> words.get(GeneratedWord.PHOTOGRAPHS_BY, names);
            case ILLUSTRATOR -> words.get(GeneratedWord.ILLUSTRATED_BY, names);
            case AUTHOR, OTHER -> names;
        };
    }
}
