// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.style.Faces;
import dev.offprint.core.style.Family;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.Themes;
import dev.offprint.pdf.page.Glyphs;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FaceChoiceTest {
    @Test
    void a_family_that_is_not_here_is_told_of_once_and_one_of_its_role_stands_in() {
        var faces = Themes.journal().faces();
        var theme =
                Themes.journal().with(new Faces(new Family("Nowhere Serif", List.of()), faces.sans(), faces.mono()));
        var style = Style.STANDARD.withTheme(theme).withContents(true);
        var article = Specimens.sections();
        assertThat(Specimens.problems(article, style)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("style.face.missing");
            assertThat(problem.what()).contains("Nowhere Serif", "Source Serif 4");
            assertThat(problem.cure()).contains("Source Serif 4, Source Sans 3, Source Code Pro");
        });
        assertThat(Specimens.set(article, style).pages().get(0).items())
                .filteredOn(Glyphs.class::isInstance)
                .extracting(item -> ((Glyphs) item).face().name().family())
                .contains("Source Serif 4");
    }

    @Test
    void a_substitute_that_is_here_comes_before_the_bundled_family() {
        var faces = Themes.journal().faces();
        var serif = new Family("Nowhere Serif", List.of("Georgia", "Source Sans 3"));
        var style = Style.STANDARD.withTheme(Themes.journal().with(new Faces(serif, faces.sans(), faces.mono())));
        assertThat(Specimens.problems(Specimens.sections(), style))
                .extracting(Problem::what)
                .singleElement()
                .asString()
                .contains("Source Sans 3 stands in");
    }
}
