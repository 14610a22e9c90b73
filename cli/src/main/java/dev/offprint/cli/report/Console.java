// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.report;

import dev.offprint.core.notice.Severity;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;

/**
 * Standard error: lines, and on a terminal one line at the foot that is written over. The only way to it, so that nothing
 * unsafe is printed and no line is garbled. Thread-safe.
 */
public final class Console {
    private final PrintStream err;
    private final boolean coloured;
    private String status = "";

    /**
     * Standard error.
     *
     * @param coloured whether labels are
     */
    public Console(PrintStream err, boolean coloured) {
        this.err = Objects.requireNonNull(err);
        this.coloured = coloured;
    }

    /** Prints a line. */
    public synchronized void line(String text) {
        print(Printable.line(text) + System.lineSeparator());
    }

    /** Prints a line with its label: {@code warning: …}. */
    public synchronized void line(Severity severity, String text) {
        print(label(severity) + " " + Printable.line(text) + System.lineSeparator());
    }

    /** Prints a stack trace. */
    public synchronized void trace(Throwable thrown) {
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        print(Printable.lines(trace.toString().replace("\r", "")));
    }

    /** Puts another line at the foot, which must be narrower than the terminal; empty: none. */
    public synchronized void status(String text) {
        var before = status;
        status = Printable.line(text);
        int over = Math.max(0, CellWidth.of(before) - CellWidth.of(status));
        err.print("\r" + status + " ".repeat(over) + (status.isEmpty() || over > 0 ? "\r" + status : ""));
        err.flush();
    }

    private void print(String text) {
        var foot = status;
        if (!foot.isEmpty()) status("");
        err.print(text);
        if (!foot.isEmpty()) status(foot);
        err.flush();
    }

    private String label(Severity severity) {
        return switch (severity) {
            case INFO -> coloured("36", "note:");
            case WARNING -> coloured("1;33", "warning:");
            case ERROR -> coloured("1;31", "error:");
        };
    }

    private String coloured(String colour, String label) {
        return coloured ? "\033[" + colour + "m" + label + "\033[0m" : label;
    }
}
