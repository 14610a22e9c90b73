// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.core.text.Spelling;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts in {@code convert} where no command is named. Stateless. */
final class DefaultCommand {
    private static final Set<String> OF_THE_WHOLE = Set.of("-h", "--help", "-V", "--version");
    private static final Pattern WORD = Pattern.compile("[a-z]{4,}");

    private DefaultCommand() {}

    static String[] named(String[] args, Set<String> commands) {
        if (args.length == 0 || commands.contains(args[0]) || OF_THE_WHOLE.contains(args[0])) return args;
        return Stream.concat(Stream.of("convert"), Stream.of(args)).toArray(String[]::new);
    }

    /** The command that was meant by a word that is neither one nor a file. */
    static Optional<String> meant(String[] args, Set<String> commands) {
        if (args.length == 0
                || commands.contains(args[0])
                || !WORD.matcher(args[0]).matches()) return Optional.empty();
        return exists(args[0]) ? Optional.empty() : Spelling.nearest(args[0], commands);
    }

    private static boolean exists(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
