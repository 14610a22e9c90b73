// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.cli.report.Printable;
import dev.offprint.cli.report.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a terminal is sent: colours where they are wanted, and nothing that an input put there. */
class TerminalTest {
    private static final String HOSTILE = "a\u001b[31m\u0007\u009b2J\u202e\u2066\u2028\u007fz";
    private static final Terminal BOTH = new Terminal(true, true, 80);

    @TempDir
    private Path folder;

    private static void assertClean(String printed) {
        assertThat(printed.replace("\r", "").replace("\n", "").replace("\t", "").codePoints())
                .noneMatch(
                        c -> Character.isISOControl(c) || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069));
    }

    @Test
    void names_headlines_and_options_are_cleaned_wherever_they_are_told() throws IOException {
        var story = Files.writeString(
                folder.resolve(HOSTILE + ".md"), "# WARN " + HOSTILE + "\n\nIt was " + HOSTILE + " all day.\n");
        var nix = folder.resolve(HOSTILE + "x.md");
        for (var options :
                new String[] {"", "--debug", "--json", "--dry-run", "--dry-run --json", "--log " + folder.resolve("log")
                }) {
            var args = java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(story, nix, folder.resolve("zzz")),
                    java.util.stream.Stream.of(options.split(" ", -1)).filter(o -> !o.isEmpty()));
            var run = Session.run(args.toArray());
            assertClean(run.out() + run.err());
        }
        assertClean(Files.readString(folder.resolve("log")));
        assertClean(Session.run(story).err());
        assertClean(Session.run("inspect", story).out());
        assertClean(Session.run(story, "--" + HOSTILE).err());
        assertClean(Session.run(story, "-M", HOSTILE + "=1").err());
        assertClean(Session.run("help", HOSTILE).err());
    }

    @Test
    void what_is_unsafe_is_shown_by_its_number() {
        assertThat(Printable.line("a\u001bb\n\u202ec é 漢 \u200d")).isEqualTo("a\\u001bb\\u000a\\u202ec é 漢 \u200d");
        assertThat(Printable.lines("a\n\tb\u0007")).isEqualTo("a\n\tb\\u0007");
    }

    @Test
    void labels_are_coloured_on_a_terminal_and_nowhere_else() {
        assertThat(wrong(BOTH, Map.of())).startsWith("\u001b[1;31merror:\u001b[0m there is no option");
        assertThat(wrong(Terminal.NONE, Map.of())).startsWith("error: ");
        assertThat(wrong(BOTH, Map.of("TERM", "dumb"))).startsWith("error: ");
        assertThat(wrong(BOTH, Map.of("NO_COLOR", "1"))).startsWith("error: ");
        assertThat(wrong(BOTH, Map.of("NO_COLOR", ""))).startsWith("\u001b");
    }

    @Test
    void the_option_decides_over_the_environment() {
        assertThat(wrong(BOTH, Map.of("NO_COLOR", "1"), "--color", "always")).startsWith("\u001b");
        assertThat(wrong(Terminal.NONE, Map.of(), "--colour=always")).startsWith("\u001b");
        assertThat(wrong(BOTH, Map.of(), "--color=never")).startsWith("error: ");
    }

    private static String wrong(Terminal terminal, Map<String, String> environment, String... options) {
        var args = java.util.stream.Stream.concat(
                java.util.stream.Stream.of("x.md", "--wrong"), java.util.stream.Stream.of(options));
        return Session.run(terminal, "", environment, args.toArray()).err();
    }

    @Test
    void help_is_coloured_by_the_same_rules() {
        assertThat(Session.run("convert", "--help").out()).doesNotContain("\u001b");
        assertThat(Session.run(BOTH, "", Map.of(), "convert", "--help").out()).contains("\u001b");
        assertThat(Session.run(BOTH, "", Map.of("NO_COLOR", "1"), "convert", "--help")
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void the_launcher_says_what_is_a_terminal() {
        assertThat(Terminal.of("out,err,120")).isEqualTo(new Terminal(true, true, 120));
        assertThat(Terminal.of(",err,")).isEqualTo(new Terminal(false, true, 80));
        assertThat(Terminal.of("")).isEqualTo(Terminal.NONE);
    }
}
