// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.option.Colouring;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether to colour, decided before the options are parsed, as mistakes in them are coloured too: by {@code --color}, else
 * not where {@code NO_COLOR} is set or the terminal is dumb. Stateless.
 */
final class Colours {
    private static final Set<String> OPTION = Set.of("--color", "--colour");

    private Colours() {}

    static boolean wanted(String[] args, Function<String, @Nullable String> environment, boolean terminal) {
        return switch (asked(args)) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> terminal && isAble(environment);
        };
    }

    /** Whether a terminal can be written over and coloured. */
    static boolean isCapable(Function<String, @Nullable String> environment) {
        return !"dumb".equals(environment.apply("TERM"));
    }

    private static boolean isAble(Function<String, @Nullable String> environment) {
        var refused = environment.apply("NO_COLOR");
        return isCapable(environment) && (refused == null || refused.isEmpty());
    }

    private static Colouring asked(String[] args) {
        var asked = Colouring.AUTO;
        for (int i = 0; i < args.length; i++) {
            int equals = args[i].indexOf('=');
            if (equals > 0 && OPTION.contains(args[i].substring(0, equals))) asked = of(args[i].substring(equals + 1));
            else if (OPTION.contains(args[i]) && i + 1 < args.length) asked = of(args[i + 1]);
        }
        return asked;
    }

    /** What is none of the words is refused later. */
    private static Colouring of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "always" -> Colouring.ALWAYS;
            case "never" -> Colouring.NEVER;
            default -> Colouring.AUTO;
        };
    }
}
