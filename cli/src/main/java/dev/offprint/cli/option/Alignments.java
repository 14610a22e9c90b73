// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.core.style.Alignment;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads where lines of body text end. */
final class Alignments implements ITypeConverter<Alignment> {
    @Override
    public Alignment convert(String text) {
        return switch (text) {
            case "justify" -> Alignment.JUSTIFY;
            case "left" -> Alignment.START;
            default -> throw new TypeConversionException("expected justify or left, was \"" + text + "\"");
        };
    }
}
