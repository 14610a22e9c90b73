// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.report.Console;
import java.util.List;
import java.util.Objects;

/**
 * One call of the command.
 *
 * @param arguments as they were typed
 */
record Invocation(Surroundings surroundings, Console console, List<String> arguments) {
    Invocation {
        Objects.requireNonNull(surroundings);
        Objects.requireNonNull(console);
        arguments = List.copyOf(arguments);
    }
}
