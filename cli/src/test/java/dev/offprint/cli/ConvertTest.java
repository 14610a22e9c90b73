// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where outputs go, and how they are asked for. */
class ConvertTest {
    private static final String STORY = "Fair weather ahead\n\nIt was fair all day, and the sea was calm.\n";

    @TempDir
    private Path folder;

    private Path story(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, STORY);
    }

    private List<String> names() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void a_file_by_itself_becomes_a_pdf_beside_it() throws IOException {
        var run = Session.run(story("story.txt"));
        assertThat(run.exitCode()).isZero();
        assertThat(names()).containsExactly("story.pdf", "story.txt");
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("wrote " + folder.resolve("story.pdf") + "\n");
    }

    @Test
    void the_format_follows_from_the_name_of_the_output() throws IOException {
        Session.run("convert", story("story.txt"), "-o", folder.resolve("Other.EPUB"));
        assertThat(folder.resolve("Other.EPUB")).content().startsWith("epub|Fair weather ahead|");
    }

    @Test
    void several_formats_go_into_a_folder_that_is_made() throws IOException {
        Session.run(
                story("story.txt"),
                "--to",
                "pdf,docx",
                "--to",
                "epub,pdf",
                "-o",
                folder.resolve("a").resolve("b"));
        assertThat(names()).containsExactly("a/b/story.docx", "a/b/story.epub", "a/b/story.pdf", "story.txt");
    }

    @Test
    void one_file_into_a_folder_that_is_there_keeps_its_name() throws IOException {
        Files.createDirectory(folder.resolve("out"));
        Session.run(story("story.txt"), "-o", folder.resolve("out"));
        Session.run(story("story.txt"), "-t", "docx", "-o", folder + "/new/");
        assertThat(names()).containsExactly("new/story.docx", "out/story.pdf", "story.txt");
    }

    @Test
    void a_folder_is_mirrored_without_what_is_no_article() throws IOException {
        story("in/one.txt");
        story("in/deep/er/two.txt");
        story("in/.hidden/three.txt");
        story("in/picture.svgz");
        var run = Session.run(folder.resolve("in"), "-o", folder.resolve("in").resolve("out"));
        assertThat(run.exitCode()).isZero();
        assertThat(names()).contains("in/out/one.pdf", "in/out/deep/er/two.pdf").doesNotContain("in/out/picture.pdf");
        assertThat(Session.run(folder.resolve("in"), "-o", folder.resolve("in").resolve("out"))
                        .exitCode())
                .as("its own outputs are left out")
                .isZero();
        assertThat(names()).hasSize(6);
    }

    @Test
    void several_folders_keep_their_names() throws IOException {
        story("a/index.txt");
        story("b/index.txt");
        Session.run(folder.resolve("a"), folder.resolve("b"), "-o", folder.resolve("out"));
        assertThat(names()).contains("out/a/index.pdf", "out/b/index.pdf");
    }

    @Test
    void standard_input_and_output_hold_data_only() throws IOException {
        var run = Session.run(STORY, Map.of(), "-", "-t", "epub", "-o", "-");
        assertThat(run.out()).startsWith("epub|Fair weather ahead|");
        assertThat(run.err()).startsWith("note: stdin:1: ").doesNotContain("wrote");
        Session.run(STORY, Map.of(), "-", "-o", folder.resolve("x.docx"));
        assertThat(names()).containsExactly("x.docx");
    }

    @Test
    void many_inputs_at_the_same_time_are_told_of_in_their_order() throws IOException {
        var args = new java.util.ArrayList<Object>(List.of("--jobs", "4", "--json"));
        for (int i = 10; i < 40; i++) args.add(story(i + ".txt"));
        var run = Session.run(args.toArray());
        assertThat(run.out().lines().map(l -> l.replaceAll(".*?(\\d+)\\.txt.*", "$1")))
                .hasSize(30)
                .isSorted();
        assertThat(names()).hasSize(60);
    }

    @Test
    void metadata_and_style_are_what_the_options_say() throws IOException {
        var run = Session.run(
                story("story.txt"),
                "-o",
                "-",
                "-t",
                "pdf",
                "--page-size",
                "6x9in",
                "--lang",
                "de_AT",
                "-M",
                "title=Neu",
                "-M",
                "author=Ann",
                "-M",
                "author=Bob");
        assertThat(run.out()).isEqualTo("pdf|Neu|[Ann, Bob]|de-AT|432|2000-01-01T00:00:00Z");
    }

    @Test
    void the_date_of_files_without_one_comes_from_the_environment() throws IOException {
        var file = story("story.txt");
        var run = Session.run("", Map.of("SOURCE_DATE_EPOCH", "86400"), file, "-o", "-");
        assertThat(run.out()).endsWith("|1970-01-02T00:00:00Z");
        var bad = Session.run("", Map.of("SOURCE_DATE_EPOCH", "soon"), file, "-o", "-");
        assertThat(bad.exitCode()).isEqualTo(2);
        assertThat(bad.err()).isEqualTo("error: SOURCE_DATE_EPOCH must be seconds since 1970, was \"soon\"\n");
    }

    @Test
    void quiet_says_nothing_but_errors() throws IOException {
        assertThat(Session.run(story("story.txt"), "--quiet").err()).isEmpty();
    }
}
