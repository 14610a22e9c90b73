// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.core.style.PageSize;
import dev.offprint.core.text.Spelling;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads page sizes by name or as width and height. */
final class PageSizes implements ITypeConverter<PageSize> {
    private static final double MM = 72 / 25.4;

    @Override
    public PageSize convert(String text) {
        try {
            var named = named().get(text.toLowerCase(Locale.ROOT));
            return named == null ? measured(text) : named;
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, PageSize> named() {
        var sizes = new LinkedHashMap<String, PageSize>();
        sizes.put("a3", new PageSize(297 * MM, 420 * MM));
        sizes.put("a4", PageSize.A4);
        sizes.put("a5", PageSize.A5);
        sizes.put("a6", new PageSize(105 * MM, 148 * MM));
        sizes.put("b5", new PageSize(176 * MM, 250 * MM));
        sizes.put("letter", PageSize.LETTER);
        sizes.put("legal", new PageSize(612, 1008));
        return sizes;
    }

    private static PageSize measured(String text) {
        var parts = text.strip().toLowerCase(Locale.ROOT).split("[x×]", -1);
        if (parts.length != 2) throw unknown(text);
        var height = Length.points(parts[1], "");
        return new PageSize(Length.points(parts[0], Length.unit(parts[1])), height);
    }

    private static IllegalArgumentException unknown(String text) {
        var names = named().keySet();
        return new IllegalArgumentException("there is no page size \"" + text + "\"; known: "
                + String.join(", ", names) + ", or width and height such as 150mmx220mm"
                + Spelling.question(text, names));
    }
}
