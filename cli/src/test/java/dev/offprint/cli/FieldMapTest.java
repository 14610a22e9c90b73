// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --map} may say. */
class FieldMapTest {
    @TempDir
    private Path folder;

    private Path records(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "{\"head\":\"Ebb\",\"words\":\"The sea went.\"}\n");
    }

    @Test
    void a_name_that_no_article_has_is_a_mistake_of_usage_and_said_once() throws IOException {
        var run = Session.installed(
                records("a.jsonl"), records("b.jsonl"), "--map", "titel=head,body=words", "-o", folder.resolve("out"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("\"titel\"", "did you mean title?");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void it_is_a_mistake_whatever_the_input_is() throws IOException {
        var story = Files.writeString(folder.resolve("story.txt"), "Ebb\n\nThe sea went.\n");
        assertThat(Session.installed(story, "--map", "titel=head").exitCode()).isEqualTo(2);
        assertThat(Session.installed("inspect", story, "--map", "titel=head").exitCode())
                .isEqualTo(2);
        assertThat(Session.installed(folder.resolve("gone"), "--map", "titel=head")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void what_it_names_is_taken() throws IOException {
        var run = Session.installed(
                records("a.jsonl"), "--map", "title=head,body=words,ext.desk=head", "-o", folder.resolve("out"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(folder.resolve("out/ebb.pdf")).content().startsWith("pdf|Ebb|");
    }
}
