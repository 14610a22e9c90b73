// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.core.style.RunningLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads running heads and feet. */
final class RunningLines implements ITypeConverter<RunningLine> {
    @Override
    public RunningLine convert(String text) {
        try {
            if (text.replaceAll("\\{[^{}]*}", "").matches("(?s).*[{}].*")) {
                throw new IllegalArgumentException("a brace is not closed or opened in \"" + text + "\"; write {page}");
            }
            return RunningLine.of(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
