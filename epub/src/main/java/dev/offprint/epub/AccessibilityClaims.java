// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub;

import dev.offprint.epub.book.Accessibility;
import dev.offprint.epub.xhtml.PictureShelf;
import java.util.ArrayList;
import java.util.List;

/** What can truly be claimed of a book, told by what is in it. Nothing in it moves, sounds or runs. */
final class AccessibilityClaims {
    private AccessibilityClaims() {}

    static Accessibility of(PictureShelf pictures, boolean hasSections) {
        boolean visual = !pictures.pictures().isEmpty();
        boolean described = pictures.undescribed() == 0;
        return new Accessibility(
                visual ? List.of("textual", "visual") : List.of("textual"),
                sufficient(visual, described),
                features(visual && described, hasSections),
                List.of("none"),
                summary(visual, pictures.undescribed()));
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

    private static String summary(boolean visual, int undescribed) {
        var summary =
                "The text can be reflowed and resized, has a table of contents, and is marked up by its structure. ";
        if (!visual) return summary + "There are no pictures.";
        if (undescribed == 0) return summary + "Every picture has a description or is marked as decoration.";
        return summary + (undescribed == 1 ? "One picture has" : undescribed + " pictures have") + " no description.";
    }
}
