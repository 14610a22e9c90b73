// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.cli.theme.ThemeChoice;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.Themes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemesTest {
    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("house.yaml"), text);
    }

    @Test
    void they_are_listed_with_a_line_on_each() {
        var run = Session.run("themes");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(Themes.names().size());
        assertThat(run.out()).startsWith("journal      ").contains("(default)", "\nbroadsheet   ", "\nlarge-print  ");
    }

    @Test
    void one_is_shown_as_its_file_says_it() throws IOException {
        assertThat(Session.run("themes", "show", "broadsheet").out()).isEqualTo(Themes.source("broadsheet"));
        var run = Session.run("themes", "show", "brodsheet");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("there is no theme \"brodsheet\"", "did you mean broadsheet?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal", "broadsheet", "large-print"})
    void a_new_one_looks_like_its_base_until_it_is_changed(String base) throws IOException {
        var file = folder.resolve("house.yaml");
        var run = Session.run("themes", "new", "house", "-o", file, "--base", base);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("wrote " + file);
        var theme = ThemeChoice.of(file.toString());
        assertThat(theme.name()).isEqualTo("house");
        assertThat(theme.looks()).isEqualTo(Themes.named(base).looks());
        assertThat(theme.page()).isEqualTo(Themes.named(base).page());
        assertThat(Session.run("themes", "check", file).err()).isEqualTo(file + ": all is well\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal", "broadsheet", "large-print"})
    void everything_in_a_new_one_can_be_put_into_force(String base) throws IOException {
        var file = folder.resolve("house.yaml");
        Session.run("themes", "new", "house", "-o", file, "--base", base);
        var lines = Files.readAllLines(file).stream()
                .map(line -> line.matches("# \\S.*") ? line : line.replaceFirst("^#", ""))
                .toList();
        Files.write(file, lines);
        assertThat(Files.readString(file)).contains("\ntext:\n", "\n  headline: {");
        assertThat(ThemeChoice.of(file.toString()).looks())
                .isEqualTo(Themes.named(base).looks());
    }

    @Test
    void a_file_that_is_there_is_left_alone() throws IOException {
        var file = file("name: mine\n");
        var run = Session.run("themes", "new", "house", "-o", file);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("is there already and is left alone");
        assertThat(file).hasContent("name: mine\n");
        assertThat(Session.run("themes", "new", "journal").exitCode()).isEqualTo(2);
        assertThat(Session.run("themes", "new", "../x").exitCode()).isEqualTo(2);
        assertThat(Session.run("themes", "new", "x", "--base", "jurnal").err()).contains("did you mean journal?");
        assertThat(Path.of("x.yaml")).doesNotExist();
    }

    @Test
    void what_is_wrong_is_told_with_line_and_cure() throws IOException {
        var run = Session.run("themes", "check", file("base: journal\nname: house\ntext:\n  body: {sise: 11}\n"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("error: " + folder.resolve("house.yaml") + ":4: ")
                .contains("size");
        assertThat(Session.run("themes", "check", folder.resolve("huose.yaml")).err())
                .contains("did you mean ");
    }

    @Test
    void pale_text_and_faces_that_are_not_here_are_told_of() throws IOException {
        var file = file("""
                base: journal
                name: house
                faces: {serif: [Sauce Serif 4, Georgia]}
                text:
                  caption: {colour: "#999999"}
                """);
        var run = Session.run("themes", "check", file);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("warning: " + file + ": text.caption.colour is too pale: its contrast is 2.8")
                .contains("\"Sauce Serif 4\", which is not here", "--font-dir; did you mean Source Serif 4?");
        var story = Files.writeString(folder.resolve("story.md"), "# Fair\n\nIt was fair.\n");
        assertThat(Session.run(story, "--theme", file).err()).contains("\"Sauce Serif 4\", which is not here");
        assertThat(Session.run(story, "--theme", file, "--strict").exitCode()).isEqualTo(2);
    }

    @Test
    void a_mistyped_command_is_told_from_the_others() {
        var run = Session.run("themes", "shwo", "journal");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("\"shwo\"", "did you mean show?");
        assertThat(Style.STANDARD.theme().name()).isEqualTo("journal");
    }
}
