// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.cli.report.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of many inputs: errors each, the rest by kind, and a line that sums up. */
class ManyInputsTest {
    private static final Terminal TERMINAL = new Terminal(false, true, 40);

    @TempDir
    private Path folder;

    private Path in;

    @BeforeEach
    void write() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
    }

    private void stories(String headline, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            Files.writeString(in.resolve(i + ".md"), "---\ntitle: " + headline + "\n---\nIt was fair all day.\n");
        }
    }

    private Session run(Object... options) {
        return run(Terminal.NONE, options);
    }

    private Session run(Terminal terminal, Object... options) {
        var args = new Object[options.length + 3];
        args[0] = in;
        args[1] = "-o";
        args[2] = folder.resolve("out");
        System.arraycopy(options, 0, args, 3, options.length);
        return Session.run(terminal, "", Map.of(), args);
    }

    @Test
    void a_line_sums_up() throws IOException {
        stories("Fair", 10, 13);
        assertThat(run("--to", "pdf,docx").err()).isEqualTo("3 inputs: 6 files made\n");
    }

    @Test
    void equal_problems_are_told_once_with_their_number_and_first_places() throws IOException {
        stories("WARN of rain", 10, 17);
        assertThat(run().err().replace(in + "/", "")).isEqualTo("""
                warning: a picture is missing (7 times)
                    10.md, 11.md, 12.md and 4 more
                7 inputs: 7 files made; 7 warnings
                """);
    }

    @Test
    void a_few_are_told_as_they_are() throws IOException {
        stories("WARN of rain", 10, 12);
        assertThat(run().err().replace(in + "/", "")).isEqualTo("""
                warning: 10.md: a picture is missing
                warning: 11.md: a picture is missing
                2 inputs: 2 files made; 2 warnings
                """);
    }

    @Test
    void every_error_is_told_even_to_the_quiet() throws IOException {
        stories("FAIL pdf", 10, 15);
        stories("WARN of rain", 15, 16);
        var run = run("--quiet");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err().lines())
                .hasSize(5)
                .allMatch(l -> l.startsWith("error: ") && l.contains("the asset is gone"));
        assertThat(run("--to", "pdf,docx").err()).endsWith("6 inputs: 7 files made, 5 failed; 1 warning\n");
    }

    @Test
    void on_a_terminal_a_line_shows_how_far_it_is() throws IOException {
        stories("Fair", 10, 14);
        stories("FAIL pdf", 20, 21);
        var err = run(TERMINAL, "--jobs", "1", "--color", "never").err();
        assertThat(err).contains("\r1/5, 0:0", " left  …", "\r5/5, 1 failed, 0:00 left  ");
        for (var line : err.split("[\r\n]+", -1)) {
            if (line.contains(" left ")) assertThat(line.length()).isLessThan(40);
        }
        assertThat(err.lines()).filteredOn(l -> l.startsWith("error: ")).hasSize(1);
        assertThat(err).endsWith("\r5 inputs: 4 files made, 1 failed\n");
    }

    @Test
    void nothing_moves_where_nobody_sees_it() throws IOException {
        stories("Fair", 10, 14);
        assertThat(run().err()).doesNotContain("\r");
        assertThat(run(TERMINAL, "--quiet").err()).isEmpty();
        assertThat(run(TERMINAL, "--json").err()).isEmpty();
        assertThat(Session.run(TERMINAL, "", Map.of("TERM", "dumb"), in, "-o", folder.resolve("out"))
                        .err())
                .doesNotContain("\r", "\u001b");
    }
}
