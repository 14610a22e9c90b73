// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.report.Messages;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.text.Spelling;
import java.io.PrintStream;
import java.util.Optional;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with the command line. Stateless. */
final class Mistakes {
    private Mistakes() {}

    /** Tells of a mistake; answers with the exit code. */
    static int tell(ParameterException e, PrintStream err) {
        new Messages(err, false).tell(Problem.error("usage", "", what(e), cure(e)));
        return ExitCode.USAGE;
    }

    /** Tells of a command that does not exist; answers with the exit code. */
    static int tellCommand(String word, String meant, PrintStream err) {
        var what = "there is neither a command nor a file \"" + word + "\"";
        new Messages(err, false).tell(Problem.error("usage", "", what, "did you mean " + meant + "?"));
        return ExitCode.USAGE;
    }

    /** Prepares a run; tells of what was asked for that cannot be, and is empty then. */
    static Optional<Run> telling(Messages messages, Preparation preparation) {
        try {
            return Optional.of(preparation.prepare());
        } catch (OffprintException e) {
            messages.tell(e.problem());
        } catch (IllegalArgumentException e) {
            messages.tell(Problem.error("usage", "", String.valueOf(e.getMessage()), ""));
        }
        return Optional.empty();
    }

    /** A mistake in what was asked for. */
    static OffprintException of(String what) {
        return new OffprintException(Problem.error("usage", "", what, ""));
    }

    /** Looks at everything that was asked for before anything is done. */
    @FunctionalInterface
    interface Preparation {
        Run prepare() throws OffprintException;
    }

    private static String what(ParameterException e) {
        if (unmatched(e).startsWith("-")) return "there is no option " + unmatched(e);
        var message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse(message);
    }

    private static String cure(ParameterException e) {
        var line = e.getCommandLine();
        var help = "see " + line.getCommandSpec().qualifiedName() + " --help";
        return Spelling.nearest(unmatched(e), line.getCommandSpec().optionsMap().keySet())
                .filter(n -> !unmatched(e).isEmpty())
                .map(n -> "did you mean " + n + "? Else " + help)
                .orElse(help);
    }

    /** What picocli could not place, without a value joined to it; empty when it is another mistake. */
    private static String unmatched(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException u) || u.getUnmatched().isEmpty()) return "";
        return u.getUnmatched().get(0).replaceFirst("=.*", "");
    }
}
