// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the size of type, in points when no unit is named. */
final class FontSizes implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
        try {
            return Length.points(text, "pt");
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
