// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.core.read.CleanUp;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how much may be mended and guessed. */
final class CleanUps implements ITypeConverter<CleanUp> {
    @Override
    public CleanUp convert(String text) {
        return switch (text) {
            case "off" -> CleanUp.OFF;
            case "safe" -> CleanUp.SAFE;
            case "full" -> CleanUp.FULL;
            default -> throw new TypeConversionException("expected off, safe or full, was \"" + text + "\"");
        };
    }
}
