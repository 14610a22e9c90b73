// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.report;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** How far a run has come, on a line at the foot of the terminal. Of one thread. */
public final class Progress implements Report {
    /** Nobody reads faster, and a terminal far away is slow. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Console console;
    private final InstantSource clock;
    private final int inputs;
    private final int width;
    private final Instant begun;
    private Instant drawn;
    private int done;
    private int failed;

    /**
     * Nothing done yet; nothing is drawn in the first moment, so that a short run does not flicker.
     *
     * @param inputs how many there are; 0: nobody knows, as some hold many articles
     * @param width of the terminal in columns
     */
    public Progress(Console console, InstantSource clock, int inputs, int width) {
        this.console = console;
        this.clock = clock;
        this.inputs = inputs;
        this.width = width;
        this.begun = clock.instant();
        this.drawn = begun;
    }

    @Override
    public void finished(Finished finished) {
        done++;
        if (!finished.result().complete()) failed++;
        var now = clock.instant();
        if (Duration.between(drawn, now).compareTo(PAUSE) < 0) return;
        drawn = now;
        console.status(line(finished.input(), Duration.between(begun, now)));
    }

    @Override
    public void ended(Totals totals) {
        console.status("");
    }

    /** The last column stays free: some terminals go to the next line when it is taken. */
    private String line(String name, Duration elapsed) {
        var count = done + (inputs == 0 ? "" : "/" + inputs) + (failed == 0 ? "" : ", " + failed + " failed");
        if (inputs == 0) return count + "  " + CellWidth.end(Printable.line(name), width - 3 - CellWidth.of(count));
        var line = count + ", " + time(elapsed.multipliedBy(inputs - done).dividedBy(done)) + " left  ";
        return line + CellWidth.end(Printable.line(name), width - 1 - CellWidth.of(line));
    }

    private static String time(Duration left) {
        long hours = left.toHours();
        var minutes = String.format(
                Locale.ROOT, hours == 0 ? "%d:%02d" : "%02d:%02d", left.toMinutesPart(), left.toSecondsPart());
        return hours == 0 ? minutes : hours + ":" + minutes;
    }
}
