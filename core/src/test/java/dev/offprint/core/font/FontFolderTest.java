// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFolderTest {
    private static final String BUNDLED = "/dev/offprint/fonts/";

    @TempDir
    private Path folder;

    private final List<Problem> problems = new ArrayList<>();

    private static byte[] bundled(String file) throws IOException {
        try (var in = FontFolderTest.class.getResourceAsStream(BUNDLED + file)) {
            return java.util.Objects.requireNonNull(in).readAllBytes();
        }
    }

    /** The names of a font in UTF-16, as Windows has them, changed to others as long. */
    private static byte[] renamed(byte[] font, String from, String to) {
        var text = new String(font, StandardCharsets.ISO_8859_1);
        var was = new String(from.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
        var is = new String(to.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
        return text.replace(was, is).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void faces_are_known_by_the_names_in_their_files() throws IOException {
        var deep = Files.createDirectories(folder.resolve("a").resolve("b"));
        var font = renamed(bundled("source-serif-4/SourceSerif4-SemiBold.ttf"), "Source Serif 4", "Saucy Serif 88");
        Files.write(deep.resolve("x.TTF"), font);
        var catalog = FontFolder.withBundled(List.of(folder), problems::add);
        assertThat(problems).isEmpty();
        assertThat(catalog.families()).contains("Source Serif 4", "Saucy Serif 88");
        assertThat(catalog.face("Saucy Serif 88", 400, true).name().weight()).isEqualTo(600);
        assertThat(catalog.face("Nobody's", 400, false).name().postScript()).isEqualTo("SourceSerif4-Regular");
    }

    @Test
    void a_family_of_the_user_s_replaces_the_bundled_one() throws IOException {
        Files.write(folder.resolve("x.ttf"), bundled("source-serif-4/SourceSerif4-Bold.ttf"));
        var catalog = FontFolder.withBundled(List.of(folder), problems::add);
        assertThat(catalog.face("Source Serif 4", 400, false).name().postScript())
                .isEqualTo("SourceSerif4-Bold");
    }

    @Test
    void what_cannot_be_used_is_told_of() throws IOException {
        Files.write(folder.resolve("good.ttf"), bundled("source-serif-4/SourceSerif4-Bold.ttf"));
        Files.writeString(folder.resolve("bad.otf"), "OTTO and so on");
        Files.writeString(folder.resolve("short.ttf"), "");
        Files.writeString(folder.resolve("licence.txt"), "OFL");
        FontFolder.withBundled(List.of(folder), problems::add);
        assertThat(problems)
                .hasSize(2)
                .allMatch(p -> p.code().equals("font.file") && p.what().startsWith("this font cannot be used: "));
    }

    @Test
    void a_folder_without_a_face_is_refused() {
        assertThatExceptionOfType(OffprintException.class)
                .isThrownBy(() -> FontFolder.withBundled(List.of(folder), problems::add))
                .withMessageContaining("there is no face in this folder");
        assertThatExceptionOfType(OffprintException.class)
                .isThrownBy(() -> FontFolder.withBundled(List.of(folder.resolve("nix")), problems::add))
                .withMessageContaining("there is no such folder of fonts");
    }
}
