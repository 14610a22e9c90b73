// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.core.font.Feature;
import dev.offprint.core.style.Caps;
import dev.offprint.pdf.shape.Lettering;
import dev.offprint.pdf.shape.Shaper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The founts of a job. */
final class FountCase {
    private final Shaper shaper;
    private final Map<Setting, Fount> founts = new HashMap<>();

    FountCase(Shaper shaper) {
        this.shaper = shaper;
    }

    Fount of(Setting setting) {
        return founts.computeIfAbsent(setting, s -> new Fount(s, shaper.speller(lettering(s))));
    }

    private static Lettering lettering(Setting setting) {
        return new Lettering(
                setting.family().name(),
                setting.weight(),
                setting.italic(),
                setting.size(),
                setting.tracking(),
                setting.caps(),
                features(setting),
                setting.caps() == Caps.NONE ? Locale.ROOT : Locale.forLanguageTag(setting.language()));
    }

    private static List<Feature> features(Setting setting) {
        boolean capitals = setting.caps() == Caps.CAPITALS;
        var features = new ArrayList<>(
                switch (setting.figures()) {
                    case OLD_STYLE ->
                        List.of(
                                capitals ? Feature.LINING_FIGURES : Feature.OLD_STYLE_FIGURES,
                                Feature.PROPORTIONAL_FIGURES);
                    case LINING -> List.of(Feature.LINING_FIGURES, Feature.PROPORTIONAL_FIGURES);
                    case TABULAR -> List.of(Feature.LINING_FIGURES, Feature.TABULAR_FIGURES);
                    case SUPERIOR -> List.of(Feature.SUPERSCRIPT);
                });
        if (capitals) features.add(Feature.CASE_SENSITIVE);
        return features;
    }
}
