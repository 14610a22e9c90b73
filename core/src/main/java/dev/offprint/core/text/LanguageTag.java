// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads BCP 47 tags as far as Offprint has to. */
public final class LanguageTag {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("arab", "hebr", "thaa", "syrc", "nkoo", "adlm", "rohg");

    private static final Pattern FORM = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*+");

    private LanguageTag() {}

    /** A text as a tag, {@code _} taken for {@code -}; null when it has not the form of one. */
    public static @Nullable String of(String text) {
        var tag = text.strip().replace('_', '-');
        return FORM.matcher(tag).matches() ? tag : null;
    }

    /** A tag and its shorter forms, in lower case: {@code de-AT} gives {@code de-at}, {@code de}. */
    public static List<String> chain(String tag) {
        var chain = new ArrayList<String>();
        var rest = tag.replace('_', '-').toLowerCase(Locale.ROOT);
        while (!rest.isEmpty()) {
            chain.add(rest);
            rest = rest.substring(0, Math.max(0, rest.lastIndexOf('-')));
        }
        return chain;
    }

    /** The first part of a tag, in lower case: {@code de} of {@code de-AT}. */
    public static String primary(String tag) {
        var chain = chain(tag);
        return chain.isEmpty() ? "" : chain.get(chain.size() - 1);
    }

    /** Whether a language is written from right to left; its script decides where the tag names one. */
    public static boolean isRightToLeft(String tag) {
        for (var part : tag.toLowerCase(Locale.ROOT).split("-", -1)) {
            if (part.length() == 4 && Character.isLetter(part.charAt(0))) return RIGHT_TO_LEFT_SCRIPTS.contains(part);
        }
        return RIGHT_TO_LEFT.contains(primary(tag));
    }
}
