// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Readers;
import dev.offprint.core.render.ArticleRenderer;
import dev.offprint.core.render.Format;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.render.Renderers;
import dev.offprint.core.style.Margins;
import dev.offprint.core.style.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExporterTest {
    private static final Article ARTICLE = Article.of(Metadata.headline("Fair weather"), List.of());

    @TempDir
    private Path folder;

    /** What a renderer does beside writing half of its file. */
    private interface Deed {
        void happen(RenderJob job) throws IOException;
    }

    private record Half(String id, Deed deed) implements ArticleRenderer {
        @Override
        public Format format() {
            return new Format(id, "application/" + id, id);
        }

        @Override
        public void render(RenderJob job, OutputStream out) throws IOException {
            out.write("first half, ".getBytes(UTF_8));
            deed.happen(job);
            out.write("second half".getBytes(UTF_8));
        }
    }

    private static Exporter exporter(Half... renderers) {
        return Exporter.of(Readers.installed(), Renderers.of(List.of(renderers)));
    }

    private static Half good(String id) {
        return new Half(id, job -> {});
    }

    private Target target(String format) {
        return new Target(format, folder.resolve("story." + format));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_file_becomes_one_file_for_each_format() throws IOException {
        var input = Files.writeString(folder.resolve("story.txt"), "Fair weather\n\nIt was fair all day.\n");
        var result =
                exporter(good("one"), good("two")).export(input, Style.STANDARD, folder.resolve("out"), "one", "two");
        assertThat(result.complete()).isTrue();
        assertThat(result)
                .isInstanceOfSatisfying(
                        ExportResult.Exported.class,
                        e -> assertThat(e.files())
                                .containsOnlyKeys("one", "two")
                                .containsEntry("two", folder.resolve("out").resolve("story.two")));
        assertThat(folder.resolve("out").resolve("story.one")).hasContent("first half, second half");
    }

    @Test
    void a_format_that_fails_leaves_the_others_and_nothing_of_its_own() throws IOException {
        var bad = new Half("bad", job -> {
            throw new IOException("the picture is gone");
        });
        var result = exporter(bad, good("one")).export(ARTICLE, Style.STANDARD, List.of(target("bad"), target("one")));
        assertThat(names()).containsExactly("story.one");
        assertThat(result.complete()).isFalse();
        assertThat(result.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what()).contains("the picture is gone"));
    }

    @Test
    void what_was_there_stays_when_a_format_fails() throws IOException {
        Files.writeString(folder.resolve("story.bad"), "of yesterday");
        var bad = new Half("bad", job -> {
            throw new IllegalStateException("broken");
        });
        var result = exporter(bad).export(ARTICLE, Style.STANDARD, List.of(target("bad")));
        assertThat(result).isInstanceOf(ExportResult.Failed.class);
        assertThat(folder.resolve("story.bad")).hasContent("of yesterday");
        assertThat(names()).containsExactly("story.bad");
    }

    @Test
    void an_exhausted_stack_or_memory_is_a_failure_of_one_article() throws IOException {
        var deep = new Half("deep", job -> {
            throw new StackOverflowError();
        });
        var large = new Half("large", job -> {
            throw new OutOfMemoryError();
        });
        var thrown = new ArrayList<Throwable>();
        var exporter = exporter(deep, large).with(ExportOptions.STANDARD.withThrown(thrown::add));
        var result = exporter.export(ARTICLE, Style.STANDARD, List.of(target("deep"), target("large")));
        assertThat(result.problems()).extracting(Problem::code).containsExactly("export.nesting", "export.memory");
        assertThat(thrown).hasSize(2);
    }

    @Test
    void a_file_that_is_there_is_replaced_and_a_link_to_it_stays_a_link() throws IOException {
        Files.writeString(folder.resolve("old.one"), "of yesterday");
        var link = Files.createSymbolicLink(folder.resolve("story.one"), Path.of("old.one"));
        exporter(good("one")).export(ARTICLE, Style.STANDARD, List.of(target("one")));
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("old.one")).hasContent("first half, second half");
    }

    @Test
    void leftovers_of_a_run_that_was_killed_are_no_hindrance() throws IOException {
        Files.writeString(folder.resolve(".story.one.tmp"), "half");
        exporter(good("one")).export(ARTICLE, Style.STANDARD, List.of(target("one")));
        assertThat(names()).containsExactly("story.one");
    }

    @Test
    void a_name_as_long_as_the_file_system_takes_can_be_written() throws IOException {
        var target = new Target("one", folder.resolve("n".repeat(251) + ".one"));
        assertThat(exporter(good("one"))
                        .export(ARTICLE, Style.STANDARD, List.of(target))
                        .complete())
                .isTrue();
    }

    @Test
    void a_folder_in_the_place_of_the_file_is_one_clear_line() throws IOException {
        Files.createDirectory(folder.resolve("story.one"));
        var result = exporter(good("one")).export(ARTICLE, Style.STANDARD, List.of(target("one")));
        assertThat(result.problems()).extracting(Problem::what).containsExactly("cannot be written: it is a folder");
    }

    @Test
    void a_file_in_the_place_of_a_folder_is_one_clear_line() throws IOException {
        Files.writeString(folder.resolve("out"), "");
        var target = new Target("one", folder.resolve("out").resolve("story.one"));
        var result = exporter(good("one")).export(ARTICLE, Style.STANDARD, List.of(target));
        assertThat(result.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("is a file, not a folder"));
    }

    @Test
    void a_full_disk_says_where_what_and_the_cure() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatExceptionOfType(OffprintException.class)
                .isThrownBy(() -> exporter(good("one")).export(ARTICLE, "one", Style.STANDARD, full))
                .withMessage("cannot be written: No space left on device; free some space or choose another place");
    }

    @Test
    void a_server_gets_the_bytes_and_the_problems() throws IOException {
        var warns = new Half("one", job -> job.problems().accept(Problem.warning("x", "", "no picture", "")));
        var out = new ByteArrayOutputStream();
        var problems = exporter(warns).export(ARTICLE, "one", Style.STANDARD, out);
        assertThat(out.toString(UTF_8)).isEqualTo("first half, second half");
        assertThat(problems).extracting(Problem::what).containsExactly("no picture");
    }

    @Test
    void in_strict_mode_a_warning_fails_its_format_alone() throws IOException {
        var warns = new Half("warns", job -> job.problems().accept(Problem.warning("x", "", "no picture", "")));
        var strict = exporter(warns, good("one")).with(ExportOptions.STANDARD.withStrict(true));
        var result = strict.export(ARTICLE, Style.STANDARD, List.of(target("warns"), target("one")));
        assertThat(names()).containsExactly("story.one");
        assertThat(result.problems())
                .extracting(Problem::what)
                .containsExactly("no picture", "warns not made: strict allows no warning");
        var out = new ByteArrayOutputStream();
        assertThatExceptionOfType(OffprintException.class)
                .isThrownBy(() -> strict.export(ARTICLE, "warns", Style.STANDARD, out));
        assertThat(out.size()).isZero();
    }

    @Test
    void what_every_format_says_is_kept_once() throws IOException {
        var warning = Problem.warning("image.missing", "story.md:3", "no picture", "");
        var renderers = Stream.of("one", "two")
                .map(id -> new Half(id, job -> job.problems().accept(warning)));
        var result = exporter(renderers.toArray(Half[]::new))
                .export(ARTICLE, Style.STANDARD, List.of(target("one"), target("two")));
        assertThat(result.problems()).containsExactly(warning);
    }

    @Test
    void an_input_is_never_overwritten() throws IOException {
        var input = Files.writeString(folder.resolve("story.txt"), "Fair weather\n");
        assertThatExceptionOfType(OffprintException.class)
                .isThrownBy(() -> exporter(good("txt")).export(input, Style.STANDARD, folder, "txt"))
                .withMessageContaining("would overwrite its own input");
        assertThat(input).hasContent("Fair weather\n");
    }

    @Test
    void an_unknown_format_is_answered_with_those_that_are_there() {
        assertThatExceptionOfType(OffprintException.class)
                .isThrownBy(() -> exporter(good("pdf"), good("epub")).export(folder, Style.STANDARD, folder, "pfd"))
                .withMessage("Offprint cannot write \"pfd\"; installed: epub, pdf; did you mean pdf?");
    }

    @Test
    void a_style_without_room_for_text_is_refused_before_anything_is_written() {
        var style = Style.STANDARD.withMargins(Margins.all(300));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exporter(good("one")).export(ARTICLE, style, List.of(target("one"))));
    }

    @Test
    void an_input_that_is_not_there_fails_with_its_name() throws IOException {
        var result = exporter(good("one")).export(folder.resolve("nix.txt"), Style.STANDARD, folder, "one");
        assertThat(result)
                .isInstanceOfSatisfying(
                        ExportResult.Failed.class,
                        f -> assertThat(f.problem().message())
                                .isEqualTo(folder.resolve("nix.txt") + ": there is no such file; check its name"));
    }
}
