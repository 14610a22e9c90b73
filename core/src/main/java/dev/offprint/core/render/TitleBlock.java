// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Text;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.core.text.GeneratedWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands over an article, the same in every format; each part may be empty.
 *
 * @param byline who, where and when: printed in one line, with {@link #SEPARATOR} between
 */
public record TitleBlock(List<Inline> kicker, List<Inline> headline, List<Inline> dek, List<String> byline) {
    /** Between the parts of the byline. */
    public static final String SEPARATOR = " · ";

    public TitleBlock {
        kicker = List.copyOf(kicker);
        headline = List.copyOf(headline);
        dek = List.copyOf(dek);
        byline = List.copyOf(byline);
    }

    /**
     * The title block of an article. A section of the publication stands in for a kicker.
     *
     * @param language of the words between names; null when unknown
     */
    public static TitleBlock of(Metadata metadata, @Nullable String language) {
        var titles = metadata.titles();
        return new TitleBlock(kicker(metadata), titles.headline(), titles.dek(), byline(metadata, language));
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
        var published = metadata.dates().published();
        if (published != null) parts.add(ArticleDates.print(published, language));
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
