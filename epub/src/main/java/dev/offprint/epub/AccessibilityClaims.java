// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub;

import dev.offprint.core.text.GeneratedWord;
import dev.offprint.core.text.GeneratedWords;
import dev.offprint.epub.book.Accessibility;
import dev.offprint.epub.xhtml.PictureShelf;
import java.util.ArrayList;
import java.util.List;

/**
 * What can truly be claimed of a book, told by what is in it. Nothing in it moves, sounds or runs. The cover says
 * in words what it shows, and counts for no content.
 */
final class AccessibilityClaims {
    private AccessibilityClaims() {}

    static Accessibility of(PictureShelf pictures, boolean hasSections, String language) {
        boolean visual = !pictures.pictures().isEmpty();
        boolean described = pictures.undescribed() == 0;
        return new Accessibility(
                visual ? List.of("textual", "visual") : List.of("textual"),
                sufficient(visual, described),
                features(visual && described, hasSections),
                List.of("none"),
                summary(visual, pictures.undescribed(), GeneratedWords.in(language)),
                GeneratedWords.in(language).translated() ? language : null);
    }

    private static List<String> sufficient(boolean visual, boolean described) {
        var sufficient = new ArrayList<String>();
        if (described) sufficient.add("textual");
        if (visual) sufficient.add("textual,visual");
        return sufficient;
    }

    private static List<String> features(boolean alternatives, boolean hasSections) {
        var features = new ArrayList<>(List.of("tableOfContents", "readingOrder", "displayTransformability"));
        if (hasSections) features.add(0, "structuralNavigation");
        if (alternatives) features.add("alternativeText");
        return features;
    }

    private static String summary(boolean visual, int undescribed, GeneratedWords words) {
        return words.get(GeneratedWord.ACCESSIBLE_TEXT) + " " + pictures(visual, undescribed, words);
    }

    private static String pictures(boolean visual, int undescribed, GeneratedWords words) {
        if (!visual) return words.get(GeneratedWord.ACCESSIBLE_NO_PICTURES);
        return undescribed == 0
                ? words.get(GeneratedWord.ACCESSIBLE_ALL_DESCRIBED)
                : words.get(GeneratedWord.ACCESSIBLE_UNDESCRIBED, String.valueOf(undescribed));
    }
}
