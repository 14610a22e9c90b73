// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is not there, but nearly. */
class NearNamesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectory(folder.resolve("Samples"));
        Files.writeString(folder.resolve("Samples").resolve("story.md"), "# Fair weather\n\nIt was fair.\n");
    }

    private String failure(String name) {
        var run = Session.run(folder.resolve(name));
        assertThat(run.exitCode()).isEqualTo(1);
        return run.err().strip().replace(folder + "/", "");
    }

    @Test
    void letters_that_changed_places_are_found() {
        assertThat(failure("Samples/stroy.md"))
                .isEqualTo("error: Samples/stroy.md: there is no such file; did you mean Samples/story.md?");
    }

    @Test
    void a_forgotten_ending_is_found() {
        assertThat(failure("Samples/story")).endsWith("did you mean Samples/story.md?");
    }

    @Test
    void a_mistyped_folder_is_found_in_whatever_case() {
        assertThat(failure("smaples/story.md")).endsWith("did you mean Samples/story.md?");
    }

    @Test
    void two_mistakes_are_another_file() {
        assertThat(failure("smaples/stroy.md")).endsWith("check its name");
        assertThat(failure("Samples/poem.md")).endsWith("check its name");
    }

    @Test
    void an_input_on_its_way_to_standard_output_is_found_too() {
        assertThat(Session.run(folder.resolve("Samples/stori.md"), "-o", "-").err())
                .contains("did you mean ", "story.md?");
        var run = Session.run("inspect", folder.resolve("Samples/stori.md"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("did you mean ", "story.md?");
    }
}
