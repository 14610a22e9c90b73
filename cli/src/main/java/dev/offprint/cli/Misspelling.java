// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.core.text.Spelling;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was wrong with what was typed, and what was meant. Stateless. */
final class Misspelling {
    /** What other commands call it. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("--format", "--to"),
            Map.entry("--out", "--output"),
            Map.entry("--output-dir", "--output"),
            Map.entry("--paper", "--page-size"),
            Map.entry("--papersize", "--page-size"),
            Map.entry("--size", "--font-size"),
            Map.entry("--language", "--lang"),
            Map.entry("--table-of-contents", "--toc"),
            Map.entry("--fail-if-warnings", "--strict"),
            Map.entry("--verbose", "--debug"),
            Map.entry("--simulate", "--dry-run"),
            Map.entry("--title", "-M title=…"),
            Map.entry("--author", "-M author=…"),
            Map.entry("--date", "-M date=…"));

    private Misspelling() {}

    /** What is wrong, in one line. */
    static String what(ParameterException e) {
        var unmatched = unmatched(e);
        if (unmatched.startsWith("-")) return "there is no option " + unmatched;
        if (!unmatched.isEmpty()) return "\"" + unmatched + "\" is one word too many";
        var message = String.valueOf(e.getMessage());
        return message.lines()
                .findFirst()
                .orElse(message)
                .replaceFirst("^Invalid value for option '([^']+)'(?: \\([^)]*\\))?: ", "$1: ")
                .replaceFirst("^Missing required parameter for option '([^']+)' \\((.*)\\)$", "$1 needs a value: $2")
                .replaceFirst("^Missing required parameter: '<?([^'>]+)>?'", "there is no $1");
    }

    /** What was meant, else where to look. */
    static String cure(ParameterException e) {
        var help = "see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        return meant(e).map(m -> "did you mean " + m + "? Else " + help).orElse(help);
    }

    private static Optional<String> meant(ParameterException e) {
        var unmatched = unmatched(e);
        if (unmatched.isEmpty()) return Optional.empty();
        var line = e.getCommandLine();
        if (!unmatched.startsWith("-"))
            return Spelling.nearest(unmatched, line.getSubcommands().keySet());
        return Optional.ofNullable(ELSEWHERE.get(unmatched))
                .or(() -> Spelling.nearest(
                        unmatched, line.getCommandSpec().optionsMap().keySet()));
    }

    /** What picocli could not place, without a value joined to it; empty when it is another mistake. */
    private static String unmatched(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException u) || u.getUnmatched().isEmpty()) return "";
        return u.getUnmatched().get(0).replaceFirst("=.*", "");
    }
}
