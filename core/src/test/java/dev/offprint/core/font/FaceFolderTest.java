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
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaceFolderTest {
    private static final String FONTS = "/dev/offprint/fonts/";
    private final ArrayList<Problem> problems = new ArrayList<>();

    @TempDir
    private Path folder;

    static Stream<String> listed() throws IOException {
        return new String(bytes("faces.list"), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("listed")
    void a_file_says_what_the_list_says_of_it(String line) throws IOException {
        var fields = line.split(" \\| ", -1);
        var name = FontNames.of(new Tables(bytes(fields[3])));
        assertThat(fields[3]).endsWith("/" + name.postScript() + ".ttf");
        assertThat(name.weight()).isEqualTo(Integer.parseInt(fields[1]));
        assertThat(name.italic()).isEqualTo(fields[2].equals("italic"));
        assertThat(name.family()).isEqualTo(fields[0]);
    }

    @Test
    void a_users_face_comes_before_a_bundled_one_of_its_family() throws IOException {
        put("sub/any.ttf", bytes("source-serif-4/SourceSerif4-Bold.ttf"));
        var catalog = FaceCatalog.bundled().withFolder(folder, problems::add);
        assertThat(catalog.face("Source Serif 4", 400, false).name().weight()).isEqualTo(700);
        assertThat(catalog.face("Source Sans 3", 400, false).name().weight()).isEqualTo(400);
        assertThat(FaceCatalog.bundled()
                        .face("Source Serif 4", 400, false)
                        .name()
                        .weight())
                .isEqualTo(400);
        assertThat(problems).isEmpty();
    }

    @Test
    void a_family_of_the_users_own_is_found_by_its_name() throws IOException {
        put("any.ttf", renamed(bytes("source-sans-3/SourceSans3-Regular.ttf")));
        var catalog = FaceCatalog.bundled().withFolder(folder, problems::add);
        assertThat(catalog.has("sourse sans 3")).isTrue();
        assertThat(catalog.families()).endsWith("Sourse Sans 3");
    }

    @Test
    void a_broken_face_is_left_out_with_a_warning() throws IOException {
        var whole = bytes("source-code-pro/SourceCodePro-Regular.ttf");
        put("cut.ttf", java.util.Arrays.copyOf(whole, whole.length / 3));
        put("other.otf", new byte[] {'O', 'T', 'T', 'O'});
        put("text.ttf", new byte[0]);
        put("whole.ttf", whole);
        FaceCatalog.bundled().withFolder(folder, problems::add);
        assertThat(problems).extracting(Problem::code).containsOnly("font.skipped");
        assertThat(problems)
                .extracting(problem -> Path.of(problem.place()).getFileName().toString())
                .containsExactly("cut.ttf", "other.otf", "text.ttf");
    }

    @Test
    void every_prefix_of_a_face_is_refused_or_read() throws IOException {
        var whole = bytes("source-code-pro/SourceCodePro-Regular.ttf");
        put("whole.ttf", whole);
        for (int length = 0; length < whole.length; length += 29_989) {
            put("cut.ttf", java.util.Arrays.copyOf(whole, length));
            assertThat(FaceFolder.read(folder, problems::add)).isNotEmpty();
        }
    }

    @Test
    void a_face_that_forbids_embedding_is_left_out() throws IOException {
        var bytes = bytes("source-code-pro/SourceCodePro-Regular.ttf");
        var os2 = new Tables(bytes).required("OS/2");
        bytes[os2.offset() + 9] = 2;
        put("closed.ttf", bytes);
        assertThatExceptionOfType(OffprintException.class)
                .isThrownBy(() -> FaceFolder.read(folder, problems::add))
                .withMessageContaining("no face in the folder that can be embedded");
        assertThat(problems)
                .extracting(Problem::what)
                .singleElement()
                .asString()
                .contains("forbids");
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        assertThatExceptionOfType(OffprintException.class)
                .isThrownBy(() -> FaceFolder.read(folder.resolve("none"), problems::add))
                .withMessageContaining("cannot be read");
    }

    private void put(String name, byte[] bytes) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, bytes);
    }

    /** The same face under a name of the same length. */
    private static byte[] renamed(byte[] font) {
        var text = new String(font, StandardCharsets.ISO_8859_1);
        return text.replace("S\0o\0u\0r\0c\0e\0 \0S\0a\0n\0s", "S\0o\0u\0r\0s\0e\0 \0S\0a\0n\0s")
                .replace("Source Sans", "Sourse Sans")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String file) throws IOException {
        try (var in = FaceCatalog.class.getResourceAsStream(FONTS + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        }
    }
}
