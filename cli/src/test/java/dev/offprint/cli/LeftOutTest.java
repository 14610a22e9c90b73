// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left out on purpose is said in a line, wherever it was to go. */
class LeftOutTest {
    private static final String ERROR_PAGE =
            "<!DOCTYPE html><html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>";
    private static final String LOG_IN = "<!DOCTYPE html><html><head><title>Welcome</title></head><body><form>"
            + "<input name='user'><input type='password'></form></body></html>";

    @TempDir
    private Path folder;

    private Path page(String html) throws IOException {
        return Files.writeString(folder.resolve("page.html"), html);
    }

    @Test
    void inspecting_it_says_why() throws IOException {
        var run = Session.run("inspect", page(ERROR_PAGE));
        assertThat(run.err())
                .contains(
                        "page.html: no article: an error page (“404 Not Found”); take it all the same with --any-page")
                .doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void standard_output_stays_empty() throws IOException {
        var run = Session.run("convert", page(LOG_IN), "-o", "-", "--to", "pdf");
        assertThat(run.err()).contains("no article: a log-in form").doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void packed_documents_of_a_folder_give_way_to_others_of_the_same_name() throws IOException {
        var site = Files.createDirectories(folder.resolve("site"));
        var html = "<html><head><title>A</title></head><body><p>The sea was calm.</p></body></html>";
        Files.writeString(site.resolve("page.html"), html);
        for (var name : List.of("page.gz", "page.html.gz", "other.html.gz")) {
            try (var out = new GZIPOutputStream(Files.newOutputStream(site.resolve(name)))) {
                out.write(html.getBytes(UTF_8));
            }
        }
        var out = folder.resolve("out");
        var run = Session.installed(site, "-o", out, "--to", "pdf");
        assertThat(run.exitCode()).as(run.err()).isZero();
        try (var made = Files.list(out)) {
            assertThat(made.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("page.pdf", "page-2.pdf", "page-3.pdf", "other.pdf");
        }
    }

    @Test
    void drafts_in_a_folder_are_left_out_unless_asked_for_and_one_named_by_itself_is_taken() throws IOException {
        var site = Files.createDirectories(folder.resolve("site"));
        var draft = Files.writeString(site.resolve("a.md"), "---\ntitle: A\ndraft: true\n---\n\nWords.\n");
        Files.writeString(site.resolve("b.md"), "---\ntitle: B\npublished: false\n---\n\nWords.\n");
        Files.writeString(site.resolve("c.md"), "---\ntitle: C\ndraft: false\npublished: true\n---\n\nWords.\n");
        var out = folder.resolve("out");
        var run = Session.run(site, "-o", out, "--to", "pdf");
        assertThat(run.err())
                .contains("a.md: left out")
                .contains("b.md: left out")
                .contains("--include drafts");
        assertThat(out).isDirectoryContaining("glob:**/c.pdf").isDirectoryNotContaining("glob:**/{a,b}.pdf");
        Session.run(site, "-o", out, "--to", "pdf", "--include", "drafts");
        assertThat(out).isDirectoryContaining("glob:**/a.pdf").isDirectoryContaining("glob:**/b.pdf");
        var alone = Session.run(draft, "-o", folder.resolve("alone"), "--to", "pdf");
        assertThat(alone.exitCode()).isZero();
        assertThat(alone.err()).contains("it is a draft");
    }

    @ParameterizedTest
    @ValueSource(strings = {"latest", "all"})
    void versions_are_asked_for_by_name(String which) throws IOException {
        var story = Files.writeString(folder.resolve("story.txt"), "Fair weather\n\nThe sea was calm.\n");
        var run = Session.run(story, "--versions", which, "-o", folder.resolve("out"));
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void xml_that_nobody_knows_is_no_text() throws IOException {
        var set = Files.writeString(folder.resolve("set.xml"), "<?xml version='1.0'?><Set><Title>Tides</Title></Set>");
        var run = Session.run(set, "-o", folder.resolve("out"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("set.xml");
        assertThat(Session.run("<?xml version='1.0'?><Set/>", Map.of(), "inspect", "-")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void what_a_folder_holds_beside_its_articles_is_counted_in_a_line() throws IOException {
        var site = Files.createDirectories(folder.resolve("site"));
        for (var name : List.of("a.css", "b.css", "c.js", "README", "d.docx", "e.bin.gz", ".hidden")) {
            Files.write(site.resolve(name), new byte[] {0, 1, 2, 3});
        }
        Files.writeString(site.resolve("story.txt"), "Fair weather\n\nThe sea was calm.\n");
        var run = Session.run(site, "-o", folder.resolve("out"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("site: 6 files are of no kind that can be read"
                        + " (.css 2, .bin.gz 1, .docx 1, .js 1, without an ending 1)")
                .contains("1 input: 1 file made; 2 notes");
        var dry = Session.run(site, "--dry-run", "-o", folder.resolve("out"));
        assertThat(dry.err()).contains("6 files are of no kind").contains("1 input: 1 file to make");
        var bound = Session.run(site, "--bind", "-o", folder.resolve("all.pdf"));
        assertThat(bound.err()).contains("6 files are of no kind").doesNotContain("2 inputs");
        assertThat(bound.exitCode()).as(bound.err()).isZero();
    }
}
