// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import org.jspecify.annotations.Nullable;

/** The outer quotation marks of a language (CLDR 46, "delimiters"), spaces included where they belong to the mark. */
public record QuotationMarks(String open, String close) {
    private static final QuotationMarks ENGLISH = new QuotationMarks("\u201C", "\u201D");
    private static final QuotationMarks GERMAN = new QuotationMarks("\u201E", "\u201C");
    private static final QuotationMarks FRENCH = new QuotationMarks("\u00AB\u00A0", "\u00A0\u00BB");
    private static final QuotationMarks GUILLEMETS = new QuotationMarks("\u00AB", "\u00BB");
    private static final QuotationMarks POLISH = new QuotationMarks("\u201E", "\u201D");
    private static final QuotationMarks SWEDISH = new QuotationMarks("\u201D", "\u201D");

    /** English ones where the language is unknown or not in our table. */
    public static QuotationMarks of(@Nullable String language) {
        if (language == null) return ENGLISH;
        return switch (LanguageTag.primary(language)) {
            case "de", "cs", "sk", "bg", "is", "lt", "sl", "hr" -> GERMAN;
            case "fr" -> FRENCH;
            case "ru", "uk", "es", "it", "pt", "el", "nb", "no", "fa", "ar" -> GUILLEMETS;
            case "pl", "ro", "hu", "sr" -> POLISH;
            case "sv", "fi" -> SWEDISH;
            default -> ENGLISH;
        };
    }
}
