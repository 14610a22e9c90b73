// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.book;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the manifest has to say of a content document (EPUB 3.3, D.5), found by its tags. */
final class ContentProperties {
    private enum Property {
        MATHML("<(?:\\w+:)?math[\\s>/]"),
        SCRIPTED("<(?:\\w+:)?(?:script|form)[\\s>/]"),
        SVG("<(?:\\w+:)?svg[\\s>/]");

        private final Pattern sign;

        Property(String sign) {
            this.sign = Pattern.compile(sign);
        }
    }

    private static final Pattern NAVIGATION = Pattern.compile("<nav\\s[^>]*epub:type\\s*=\\s*[\"'][^\"']*\\btoc\\b");

    private ContentProperties() {}

    /** Whether it holds a table of contents for reading systems. */
    static boolean isNavigation(byte[] document) {
        return NAVIGATION
                .matcher(new String(document, StandardCharsets.ISO_8859_1))
                .find();
    }

    /** All its tags are ASCII, so that the charset does not matter here. */
    static List<String> of(byte[] document) {
        var text = new String(document, StandardCharsets.ISO_8859_1);
        return Stream.of(Property.values())
                .filter(property -> property.sign.matcher(text).find())
                .map(property -> property.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
