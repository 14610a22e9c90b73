// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.core.style.Margins;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one margin for all sides, or four, clockwise from the head as in CSS. */
final class MarginWidths implements ITypeConverter<Margins> {
    @Override
    public Margins convert(String text) {
        try {
            var parts = Arrays.stream(text.split(",", -1))
                    .mapToDouble(p -> Length.points(p, ""))
                    .toArray();
            return switch (parts.length) {
                case 1 -> Margins.all(parts[0]);
                case 4 -> new Margins(parts[0], parts[2], parts[3], parts[1]);
                default ->
                    throw new IllegalArgumentException(
                            "give one margin or four: head,outer,foot,inner; these are " + parts.length);
            };
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
