// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.template;

import dev.offprint.core.render.DocumentFacts;
import dev.offprint.core.text.LanguageTag;
import dev.offprint.docx.opc.Xml;
import java.util.Set;

/** The language of a text: Word keeps one for each of three groups of scripts. */
public final class Language {
    private static final Set<String> EAST_ASIAN = Set.of("zh", "ja", "ko", "yue", "wuu", "cmn");

    private Language() {}

    /** {@code w:lang}; nothing when the language is unknown. */
    public static void write(Xml xml, String language) {
        if (!language.equals(DocumentFacts.UNKNOWN_LANGUAGE)) xml.empty("w:lang", attribute(language), language);
    }

    /** The same for the settings, under another name. */
    static void writeThemed(Xml xml, String language) {
        if (!language.equals(DocumentFacts.UNKNOWN_LANGUAGE)) {
            xml.empty("w:themeFontLang", attribute(language), language);
        }
    }

    private static String attribute(String language) {
        if (EAST_ASIAN.contains(LanguageTag.primary(language))) return "w:eastAsia";
        return LanguageTag.isRightToLeft(language) ? "w:bidi" : "w:val";
    }
}
