// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run would do, and nothing is done. */
class DryRunTest {
    @TempDir
    private Path folder;

    private Path story;

    @BeforeEach
    void write() throws IOException {
        story = Files.writeString(folder.resolve("story.txt"), "Fair weather ahead\n\nIt was fair all day.\n");
        Files.writeString(folder.resolve("story.pdf"), "old");
    }

    @AfterEach
    void nothing_is_written() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("story.txt", "story.pdf");
        }
        assertThat(folder.resolve("story.pdf")).hasContent("old");
    }

    private String shown(Session run) {
        return run.out().replace(folder + "/", "");
    }

    @Test
    void it_says_what_would_be_read_and_written_and_replaced() {
        var run = Session.run(story, "--to", "pdf,docx", "--dry-run");
        assertThat(run.exitCode()).isZero();
        assertThat(shown(run)).isEqualTo("""
                story.txt (text)
                  pdf  story.pdf, replaced
                  docx  story.docx
                """);
        assertThat(run.err()).isEqualTo("1 input: 2 files to make; nothing was written\n");
    }

    @Test
    void it_says_the_same_to_machines() {
        var run = Session.run(story, "--dry-run", "--json");
        assertThat(shown(run))
                .startsWith("{\"input\":\"story.txt\",\"status\":\"planned\",\"reader\":\"text\",\"outputs\":")
                .contains("{\"format\":\"pdf\",\"file\":\"story.pdf\",\"replaces\":true}");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void what_cannot_be_read_or_written_fails_as_it_would() {
        var some = Session.run(story, folder.resolve("nix.txt"), "--dry-run", "--to", "pdf,docx");
        assertThat(some.exitCode()).isEqualTo(3);
        assertThat(some.err()).contains("nix.txt: there is no such file", "2 files to make, 2 would fail");
        var none = Session.run(story, "-o", story.resolve("x.pdf"), "--dry-run");
        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.err()).contains("story.txt is a file, not a folder");
        assertThat(Session.run(story, story, "--dry-run").exitCode()).isEqualTo(2);
    }

    @Test
    void standard_input_is_not_waited_for() {
        var run = Session.run("text", Map.of(), "-", "-o", "-", "--dry-run");
        assertThat(run.out()).isEqualTo("stdin\n  pdf  standard output\n");
    }
}
