// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.cli.option.OptionsPage;
import dev.offprint.cli.report.Console;
import dev.offprint.cli.report.Terminal;
import dev.offprint.core.limits.Limit;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/options.md} says what the options are; with {@code -Doffprint.update=true} it is written anew. */
class OptionsPageTest {
    private static final Path DOCS = Path.of("../docs");

    private static OptionsPage page() {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, java.nio.charset.StandardCharsets.UTF_8);
        var surroundings = new Surroundings(
                InputStream.nullInputStream(),
                nowhere,
                nowhere,
                Terminal.NONE,
                InstantSource.system(),
                name -> null,
                () -> {
                    throw new AssertionError("nothing is exported");
                });
        var line = Offprint.line(new Invocation(surroundings, new Console(nowhere, false), List.of()));
        return new OptionsPage(
                Objects.requireNonNull(line.getSubcommands().get("convert")).getCommandSpec());
    }

    @Test
    void the_page_is_up_to_date() throws Exception {
        var file = DOCS.resolve("options.md");
        var text = page().text();
        if (Boolean.getBoolean("offprint.update")) Files.writeString(file, text);
        assertThat(text)
                .as("mvn test -pl cli -Dtest=OptionsPageTest -Doffprint.update=true")
                .isEqualTo(Files.readString(file));
    }

    @Test
    void limits_are_told_as_they_are() throws Exception {
        var inputs = Files.readString(DOCS.resolve("inputs.md"));
        for (var limit : Limit.values()) {
            long most = limit.standard();
            var told = most >= 1_000_000 && most % 1_000_000 == 0
                    ? most / 1_000_000 + "m"
                    : most == 64L << 20 ? "64m" : most >= 1000 ? most / 1000 + "k" : "" + most;
            assertThat(page().text()).contains(limit.id() + " (" + told + ")");
            assertThat(inputs).contains("| `" + limit.id() + "` | ");
        }
    }

    @Test
    void every_picture_is_there_and_none_is_of_yesterday() throws Exception {
        var script = Files.readString(DOCS.resolve("options/make"));
        for (var name : page().pictures()) {
            assertThat(script).containsPattern("(?m)^draw " + Pattern.quote(name) + "\\b");
        }
        try (var files = Files.list(DOCS.resolve("options"))) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".png")))
                    .containsExactlyInAnyOrderElementsOf(
                            page().pictures().stream().map(n -> n + ".png").toList());
        }
    }
}
