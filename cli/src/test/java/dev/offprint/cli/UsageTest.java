// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked for and cannot be: refused with exit code 2 before anything is written. */
class UsageTest {
    @TempDir
    private Path folder;

    private Path story;

    @BeforeEach
    void writeStory() throws IOException {
        story = Files.writeString(folder.resolve("story.txt"), "Fair weather ahead\n\nIt was fair all day.\n");
    }

    private String refusal(Object... args) throws IOException {
        var run = Session.run(args);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        try (var files = Files.walk(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(f -> f.matches(".*\\.(pdf|docx|epub)"));
        }
        return run.err().strip().replace(folder + "/", "");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", quoteCharacter = '`', textBlock = """
            --colums 2              | there is no option --colums; did you mean --columns? Else see offprint convert --help
            --colums=2              | there is no option --colums; did you mean --columns? Else see offprint convert --help
            --columns 9             | columns must be 1 to 4, was 9
            --columns two           | --columns: expected a whole number, was "two"; see offprint convert --help
            -t pfd                  | Offprint cannot write "pfd"; installed: docx, epub, pdf; did you mean pdf?
            -f txet                 | did you mean text?
            -o x.doc                | Offprint cannot write .doc files; name the format with --to: docx, epub, pdf; did you mean docx?
            -o x.epub -t pdf        | x.epub is named like epub, but --to asks for pdf; change one of them
            -o x.pdf -t pdf,docx    | x.pdf is one file, but there is more than one to make; name a folder with -o
            -o - -t pdf,docx        | only one input in one format can go to standard output; name a folder with -o
            -o - --json             | standard output holds either the file or, with --json, the results
            --limit elements=4q     | the limit elements needs a whole number such as 500 or 4m, was "4q"
            --limit element=4       | there is no limit "element"; there are input-bytes
            --limit ratio=999999999999999g -t pfd | Offprint cannot write "pfd"
            --limit ratio=999999999999999g --margin 3 | "3" is no length
            --margin 1mm,2mm        | give one margin or four: head,outer,foot,inner; these are 2
            --margin 3              | "3" is no length; write 20mm, 2cm, 1in or 36pt
            --margin 30cm           | the margins leave no room for text on the page
            --font-size 3           | the font size must be 4 to 72 points, was 3.0
            --align right           | expected justify or left, was "right"
            --align lfet            | expected justify or left, was "lfet"; did you mean left?
            --clean-up ful          | expected off, safe or full, was "ful"; did you mean full?
            --color alway           | expected auto, always or never, was "alway"; did you mean always?
            --format pdf            | there is no option --format; did you mean --to? Else see offprint convert --help
            --title x               | there is no option --title; did you mean -M title=…? Else see
            -o                      | --output needs a value: FILE|DIR
            --dry-run --log x.jsonl | --dry-run writes nothing, so there is nothing to --log
            --log -                 | the log needs a file
            --theme jurnal          | there is no theme "jurnal"; there are journal, broadsheet, large-print, and files of your own (name.yaml); did you mean journal?
            --theme nix.yaml        | nix.yaml: there is no such theme; check its name, or see offprint themes
            --notes side            | expected page or end, was "side"
            --links footnotes       | expected inline, footnote or none, was "footnotes"; did you mean footnote?
            --header {headlin}      | {headlin} is no field; known are headline, section, publication, author, date, page, pages, logo; did you mean headline?
            --header {page          | a brace is not closed or opened in "{page"; write {page}
            --footer a|b|c|d        | a running line has at most three parts, left | centre | right, not 4
            --footer {logo}         | {logo} has no picture; name its file with --logo
            --logo nix.png          | nix.png: the logo cannot be read; check its name
            --font-dir nix          | nix: the folder of faces cannot be read; --font-dir names a folder
            --image-max 0           | --image-max must be at least 1 pixel, was 0
            --image-quality 101     | --image-quality must be 1 to 100, was 101
            --bind                  | --bind needs a place for what it makes; name a file with -o
            -M titel=x --dry-run    | did you mean title?
            --clean-up some         | expected off, safe or full, was "some"
            --jobs 0                | --jobs must be at least 1, was 0
            --lang d                | "d" is no language tag; write en, de-AT or zh-Hant
            -M title                | -M needs KEY=VALUE, was "title"
            -M titel=x              | there is no metadata "titel"; a key of your own needs a dot: my.titel; did you mean title?
            --page-size A44         | there is no page size "A44"; known: a3, a4, a5, a6, b5, letter, legal, or width and height such as 150mmx220mm; did you mean a4?
            --page-size 1x2mm       | a page must measure 72 to 14400 points each way
            """)
    void a_wrong_option_is_answered_with_what_is_right(String options, String message) throws IOException {
        var args = Stream.concat(Stream.of(story), Stream.of(options.split(" +", -1)));
        assertThat(refusal(args.toArray()))
                .startsWith("error: ")
                .contains(message.replaceAll("; see offprint convert --help$", ""));
    }

    @Test
    void two_outputs_of_one_name_are_refused() throws IOException {
        var twin = Files.writeString(folder.resolve("story.html"), "<p>Twin</p>");
        assertThat(refusal(story, twin))
                .isEqualTo(
                        "error: story.txt and story.html would both become story.pdf; rename one, or convert them apart");
        assertThat(refusal(story, story)).contains("named twice");
    }

    @Test
    void no_input_is_overwritten() throws IOException {
        assertThat(refusal(story, "-t", "pdf", "-o", story)).contains("would overwrite its own input");
        var link = Files.createSymbolicLink(folder.resolve("link"), story);
        assertThat(refusal(story, "-t", "pdf", "-o", link)).contains("would overwrite its own input");
        assertThat(story).content().startsWith("Fair weather");
    }

    @Test
    void standard_input_needs_a_place_for_the_output() {
        var run = Session.run("Text", Map.of(), "-");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("error: standard input has no folder to write beside; name a file or folder with -o\n");
    }

    @Test
    void a_mistyped_command_is_told_from_a_file() throws IOException {
        assertThat(refusal("convrt", story))
                .isEqualTo("error: there is neither a command nor a file \"convrt\"; did you mean convert?");
    }

    @Test
    void nothing_at_all_is_answered_with_where_the_help_is() throws IOException {
        var nothing = Session.run();
        assertThat(nothing.exitCode()).isEqualTo(2);
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).contains("  offprint story.md ", "  offprint --help ");
        assertThat(refusal("convert")).isEqualTo("error: there is no input; name files, folders, or - to read one");
        assertThat(refusal("inspect", folder)).contains("is a folder; name a file");
    }

    @Test
    void the_help_begins_with_examples() {
        for (var command :
                new String[] {"--help", "convert --help", "help themes", "help", "help convert", "help inspect"}) {
            var run = Session.run((Object[]) command.split(" ", -1));
            assertThat(run.exitCode()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out().lines().skip(2).findFirst())
                    .hasValueSatisfying(l -> assertThat(l).startsWith("  offprint "));
        }
    }

    @Test
    void help_for_a_mistyped_command_is_answered_with_what_was_meant() throws IOException {
        assertThat(refusal("help", "convrt"))
                .isEqualTo("error: there is no command \"convrt\"; did you mean convert? Else see offprint --help");
    }

    @Test
    void shells_can_complete() {
        var run = Session.run("completion", "bash");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("#!").contains("--page-size", "complete -F");
        assertThat(Session.run("completion", "bsh").err()).contains("did you mean bash?");
    }

    @Test
    void version_and_formats_are_data() {
        assertThat(Session.run("--version").out()).startsWith("offprint ");
        assertThat(Session.run("formats").out()).contains("  text ", "  json ", "  epub ");
    }

    @Test
    void folders_of_options_that_are_not_there_are_refused_at_once() throws IOException {
        assertThat(refusal(story, "--resource-path", folder.resolve("nowhere"), "-t", "pdf"))
                .endsWith("--resource-path: there is no folder nowhere");
        assertThat(refusal(story, "--resource-path", story, "-t", "pdf"))
                .endsWith("--resource-path: story.txt is a file; name a folder");
        assertThat(refusal(story, "--fetch", "--fetch-cache", story, "-t", "pdf"))
                .endsWith("--fetch-cache: story.txt is a file; name a folder");
        assertThat(refusal(story, "--font-dir", folder.resolve("nowhere"), "-t", "pdf"))
                .contains("nowhere");
        assertThat(refusal(story, "--theme", folder.resolve("nowhere.yaml"), "-t", "pdf"))
                .contains("nowhere.yaml");
        assertThat(refusal(story, "--logo", folder.resolve("nowhere.png"), "-t", "pdf"))
                .contains("nowhere.png");
        assertThat(refusal(story, "--log", folder.resolve("nowhere/run.log"), "-t", "pdf"))
                .contains("nowhere");
    }
}
