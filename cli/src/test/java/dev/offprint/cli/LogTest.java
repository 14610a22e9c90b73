// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that happened, a line of JSON for each event. */
class LogTest {
    @TempDir
    private Path folder;

    private Path story;
    private Path log;

    @BeforeEach
    void write() throws IOException {
        story = Files.writeString(folder.resolve("story.txt"), "WARN of rain\n\nIt was fair all day.\n");
        log = folder.resolve("run.jsonl");
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(log).stream()
                .map(l -> l.replace(folder + "/", ""))
                .toList();
    }

    @Test
    void it_has_the_options_every_problem_every_file_and_the_totals() throws IOException {
        Session.run(story, folder.resolve("nix.md"), "--log", log, "--to", "pdf,docx", "--quiet", "--jobs", "1");
        var lines = lines();
        assertThat(lines.get(0))
                .startsWith("{\"event\":\"start\",\"time\":\"1970-01-01T00:00:00Z\",\"version\":\"offprint ")
                .endsWith("\"--to\",\"pdf,docx\",\"--quiet\",\"--jobs\",\"1\"],\"inputs\":2}");
        assertThat(lines)
                .anyMatch(l -> l.startsWith("{\"event\":\"problem\"")
                        && l.endsWith("\"input\":\"story.txt\",\"code\":\"plain.warn\",\"severity\":\"warning\","
                                + "\"place\":\"\",\"what\":\"a picture is missing\",\"cure\":\"\"}"))
                .anyMatch(
                        l -> l.contains(
                                "\"input\":\"story.txt\",\"status\":\"ok\",\"outputs\":"
                                        + "[{\"format\":\"pdf\",\"file\":\"story.pdf\"},{\"format\":\"docx\",\"file\":\"story.docx\"}]"))
                .anyMatch(l -> l.contains("\"code\":\"read.missing\",\"severity\":\"error\",\"place\":\"nix.md\""))
                .anyMatch(l -> l.contains("\"input\":\"nix.md\",\"status\":\"failed\",\"outputs\":[]"));
        assertThat(lines.get(lines.size() - 1))
                .startsWith("{\"event\":\"end\"")
                .contains("\"inputs\":2,\"made\":2,\"failed\":2,\"leftOut\":0,\"warnings\":1");
    }

    @Test
    void it_is_kept_for_standard_output_and_beside_json_too() throws IOException {
        Session.run(story, "-o", "-", "--log", log);
        assertThat(lines())
                .anyMatch(l -> l.contains("\"status\":\"ok\",\"outputs\":[{\"format\":\"pdf\",\"file\":\"-\"}]"));
        Session.run(story, "--json", "--log", log);
        assertThat(lines()).anyMatch(l -> l.contains("\"file\":\"story.pdf\""));
    }

    private void refused(Path file, String why) throws IOException {
        var run = Session.run(story, "--log", file);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(why);
        assertThat(folder.resolve("story.pdf")).doesNotExist();
    }

    @Test
    void it_is_written_over_nothing_but_a_log() throws IOException {
        refused(story, "story.txt is an input or an output; choose another name for --log");
        refused(Files.createSymbolicLink(folder.resolve("link"), story), "is an input or an output");
        refused(folder.resolve("story.pdf"), "is an input or an output");
        refused(Files.writeString(folder.resolve("poem.md"), "# Poem\n"), "poem.md is there and is no log");
        refused(folder, "is there and is no log");
        refused(folder.resolve("no").resolve("run.jsonl"), "its folder is not there");
        assertThat(folder.resolve("poem.md")).hasContent("# Poem\n");
        Session.run(story, "--log", log);
        assertThat(Session.run(story, "--log", log).exitCode()).isZero();
        assertThat(lines()).filteredOn(l -> l.contains("\"start\"")).hasSize(1);
    }
}
