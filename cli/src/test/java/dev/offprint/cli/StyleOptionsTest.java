// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.cli.option.StyleOptions;
import dev.offprint.core.picture.PictureOptions;
import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.Apparatus;
import dev.offprint.core.style.Furniture;
import dev.offprint.core.style.RunningLine;
import dev.offprint.core.style.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What the style is that the options ask for. */
class StyleOptionsTest {
    @TempDir
    private Path folder;

    @Command
    private static final class Asked {
        @Mixin
        private final StyleOptions options = new StyleOptions();
    }

    private static Style style(String... args) throws IOException {
        var asked = new Asked();
        new CommandLine(asked).parseArgs(args);
        return asked.options.style();
    }

    @Test
    void nothing_asked_for_is_the_standard() throws IOException {
        assertThat(style()).isEqualTo(Style.STANDARD);
    }

    @Test
    void each_option_says_what_it_means() throws IOException {
        assertThat(style("--theme", "large-print").theme().name()).isEqualTo("large-print");
        assertThat(style("--align", "left").bodyAlignment()).isEqualTo(Alignment.START);
        assertThat(style("--no-hyphens").hyphenate()).isFalse();
        assertThat(style("--mirrored").mirrored()).isTrue();
        assertThat(style("--columns", "3").columns().count()).isEqualTo(3);
        assertThat(style("--toc").contents()).isTrue();
        assertThat(style("--cover").cover()).isTrue();
        assertThat(style("--notes", "end").apparatus().notes()).isEqualTo(Apparatus.NotePlacement.END);
        assertThat(style("--links", "footnote").apparatus().links()).isEqualTo(Apparatus.LinkTreatment.FOOTNOTE);
        assertThat(style("--image-max", "1600", "--image-quality", "80").pictures())
                .isEqualTo(new PictureOptions(1600, 80));
        assertThat(style("--number-sections").apparatus().numberSections()).isTrue();
        assertThat(style("--page-size", "a3").page().width()).isBetween(841.0, 843.0);
    }

    @Test
    void heads_and_feet_are_templates_and_empty_ones_are_nothing() throws IOException {
        Furniture furniture =
                style("--header", "{author} | | {date}", "--footer", "").furniture();
        assertThat(furniture.head(false)).isEqualTo(RunningLine.of("{author} | | {date}"));
        assertThat(furniture.foot(false).isEmpty()).isTrue();
    }

    @Test
    void a_theme_of_one_s_own_is_a_file() throws IOException {
        var file = Files.writeString(folder.resolve("house.yaml"), "base: broadsheet\nname: house\n");
        assertThat(style("--theme", file.toString()).theme().page().columnRule())
                .isTrue();
    }

    @Test
    void a_logo_is_a_picture_with_a_place() throws IOException {
        var file = folder.resolve("logo.png");
        Files.write(
                file,
                java.util.Base64.getDecoder()
                        .decode(
                                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="));
        var logo = style("--logo", file.toString(), "--header", "{logo} | | {page}")
                .runningHeads()
                .logo();
        assertThat(logo).isNotNull().satisfies(l -> assertThat(l.mediaType()).isEqualTo("image/png"));
    }
}
