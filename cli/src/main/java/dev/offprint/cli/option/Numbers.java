// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads whole numbers. */
final class Numbers implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new TypeConversionException("expected a whole number, was \"" + text + "\"");
        }
    }
}
