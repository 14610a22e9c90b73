// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.report.Console;
import dev.offprint.cli.report.Messages;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.util.Optional;
import picocli.CommandLine.ParameterException;

/** Says in one line what is wrong with the command line. Stateless. */
final class Mistakes {
    private Mistakes() {}

    /** Tells of a mistake; answers with the exit code. */
    static int tell(ParameterException e, Console console) {
        return tell(Problem.error("usage", "", Misspelling.what(e), Misspelling.cure(e)), console);
    }

    /** Tells of a command that does not exist; answers with the exit code. */
    static int tellCommand(String word, String meant, Console console) {
        var what = "there is neither a command nor a file \"" + word + "\"";
        return tell(Problem.error("usage", "", what, "did you mean " + meant + "?"), console);
    }

    private static int tell(Problem problem, Console console) {
        new Messages(console, false).tell(problem);
        return ExitCode.USAGE;
    }

    /** Prepares a run and runs it; tells of what was asked for that cannot be. Answers with the exit code. */
    static int run(Messages messages, Preparation preparation) {
        return telling(messages, preparation).map(Run::run).orElse(ExitCode.USAGE);
    }

    private static Optional<Run> telling(Messages messages, Preparation preparation) {
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
    static OffprintException of(String what, String cure) {
        return new OffprintException(Problem.error("usage", "", what, cure));
    }

    /** Looks at everything that was asked for before anything is done. */
    @FunctionalInterface
    interface Preparation {
        Run prepare() throws OffprintException;
    }
}
