// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One clear line for whatever is wrong with an input or an output, and nothing half-written. */
class BadInputTest {
    private static final String STORY = "Fair weather ahead\n\nIt was fair all day, and the sea was calm.\n";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** A run that makes nothing, says so in one line, and leaves no trace. */
    private String failure(Object... args) throws IOException {
        long before = count();
        var run = Session.run(args);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(count()).isEqualTo(before);
        assertThat(run.err().lines().filter(l -> !l.startsWith("note: "))).hasSize(1);
        return run.err().lines().reduce((a, b) -> b).orElseThrow().replace(folder + "/", "");
    }

    private long count() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.count();
        }
    }

    @Test
    void a_missing_file() throws IOException {
        assertThat(failure(folder.resolve("nix.txt")))
                .isEqualTo("error: nix.txt: there is no such file; check its name");
    }

    @Test
    void an_empty_file() throws IOException {
        assertThat(failure(file("empty.txt", ""))).isEqualTo("error: empty.txt: the input is empty");
        assertThat(failure(file("blank.txt", " \n \n"))).contains("holds nothing but white space");
    }

    @Test
    void an_unreadable_file() throws IOException {
        // A link to itself cannot be read even by those who may read everything.
        var file = folder.resolve("closed.txt");
        Files.createSymbolicLink(file, file.getFileName());
        assertThat(failure(file)).startsWith("error: closed.txt: the input cannot be read");
    }

    @Test
    void binary_rubbish() throws IOException {
        var bytes = new byte[4000];
        new Random(7).nextBytes(bytes);
        assertThat(failure(Files.write(folder.resolve("noise.txt"), bytes)))
                .startsWith("error: noise.txt: this looks like binary data");
        assertThat(failure(file("real.pdf", "%PDF-1.7\n%\u00e2\u00e3\n"), "-t", "docx"))
                .startsWith("error: real.pdf: this looks like a PDF");
    }

    @Test
    void malformed_json_with_its_line_and_the_cure() throws IOException {
        assertThat(failure(file("story.json", "{\"offprint\": 1,\n \"body\": [}\n")))
                .startsWith("error: story.json:2: not well-formed JSON: Unexpected close marker '}': expected ']'")
                .endsWith("; mend the JSON there")
                .doesNotContain("Source", "code 1");
        assertThat(failure(file("cut.json", "{\"offprint\": 1,\n \"body\": [\n")))
                .isEqualTo(
                        "error: cut.json:3: not well-formed JSON: it ends before it is complete; mend the JSON there");
        assertThat(failure(file("form.json", "{\"offprint\": 1, \"bdoy\": []}")))
                .endsWith("; the form is described in docs/article.schema.json");
    }

    @Test
    void an_input_without_an_article() throws IOException {
        var message = "the input holds no article; give an input with text";
        assertThat(failure(file("none.json", "{\"offprint\": 1}"))).isEqualTo("error: none.json: " + message);
        assertThat(failure(file("none.html", "<html><body><script>x</script></body></html>")))
                .isEqualTo("error: none.html: " + message);
        var run = Session.run(file("title.md", "---\ntitle: Hi\n---\n"));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("title.md: the article has no text below its title");
    }

    @Test
    void a_date_that_nobody_understands() throws IOException {
        var run = Session.run(file("story.txt", STORY), "-M", "date=around Christmas");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("\"around Christmas\" is no date that Offprint understands");
    }

    @Test
    void a_folder_without_an_article() throws IOException {
        Files.createDirectory(folder.resolve("void"));
        assertThat(failure(folder.resolve("void")))
                .startsWith("error: void: there is no article in this folder; Offprint reads ");
    }

    @Test
    void an_output_that_cannot_be_written() throws IOException {
        var story = file("story.txt", STORY);
        file("out", "a file");
        assertThat(failure(story, "-o", folder.resolve("out").resolve("x.pdf"), "-q"))
                .isEqualTo("error: out/x.pdf: cannot be written: out is a file, not a folder; "
                        + "move it or choose another place");
        assertThat(failure(story, "-o", folder.resolve("out").resolve("deep").resolve("x.pdf"), "-q"))
                .isEqualTo("error: out/deep/x.pdf: cannot be written: Not a directory");
    }

    @Test
    void a_renderer_that_breaks_fails_its_format_alone() throws IOException {
        var story = file("story.txt", "BREAK docx\n\nIt was fair all day, and the sea was calm.\n");
        var run = Session.run(story, "-t", "pdf,docx,epub");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .contains("error: ")
                .contains("a fault of Offprint itself")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("story.pdf")).exists();
        assertThat(folder.resolve("story.docx")).doesNotExist();
        assertThat(folder.resolve("story.epub")).exists();
        assertThat(Session.run(story, "-t", "pdf,docx", "--debug").err()).contains("\tat dev.offprint");
    }

    @Test
    void one_bad_input_never_stops_the_others() throws IOException {
        var deep = file("deep.txt", "DEEP pdf\n\nIt was fair all day, and the sea was calm.\n");
        var run = Session.run(deep, folder.resolve("nix.txt"), file("a.txt", STORY), "--json");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out().lines().map(l -> l.replaceAll(".*\"status\":\"(\\w+)\".*", "$1")))
                .containsExactly("failed", "failed", "ok");
        assertThat(run.err()).isEmpty();
        assertThat(folder.resolve("a.pdf")).exists();
    }

    @Test
    void a_warning_in_strict_mode() throws IOException {
        var story = file("story.txt", "WARN of rain\n\nIt was fair all day, and the sea was calm.\n");
        assertThat(Session.run(story).exitCode()).isZero();
        Files.delete(folder.resolve("story.pdf"));
        var run = Session.run(story, "--strict");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("story.txt: a picture is missing\n").endsWith("strict allows no warning\n");
        assertThat(folder.resolve("story.pdf")).doesNotExist();
    }

    @Test
    void control_characters_never_reach_the_terminal() throws IOException {
        var run = Session.run(folder.resolve("\u001b[31mred\u0007.txt"), "--columns=\u001b]0;x");
        assertThat(run.err()).doesNotContain("\u001b", "\u0007");
        var named = Files.writeString(folder.resolve("a\u001b[2Jb.txt"), STORY);
        assertThat(Session.run(named).err()).contains("wrote ").doesNotContain("\u001b");
    }

    @Test
    void standard_input_of_nothing() {
        var run = Session.run("", Map.of(), "inspect", "-");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("error: stdin: the input is empty\n");
    }
}
