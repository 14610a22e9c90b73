// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.export.Exporter;
import dev.offprint.core.export.PercentContainer;
import dev.offprint.core.read.Containers;
import dev.offprint.core.read.Readers;
import dev.offprint.core.render.Renderers;
import dev.offprint.core.style.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** README.md and NOTICE say what is true. */
class ReadmeTest {
    private static final Path TOP = Path.of("..");
    private static final Path EXAMPLES = Path.of("src/test/java/dev/offprint/cli/ReadmeExamples.java");
    private static final Pattern EXAMPLE = Pattern.compile(" *// README \\w+\n(.*?) *// END", Pattern.DOTALL);

    private static String top(String name) throws IOException {
        return Files.readString(TOP.resolve(name));
    }

    @Test
    void the_examples_are_those_that_the_compiler_sees() throws IOException {
        var examples = EXAMPLE.matcher(Files.readString(EXAMPLES));
        var found = new ArrayList<String>();
        while (examples.find()) found.add(examples.group(1).stripTrailing().stripIndent());
        assertThat(found).hasSize(3);
        for (var example : found) assertThat(top("README.md")).contains("```java\n" + example + "\n```");
    }

    @Test
    void the_example_of_a_server_runs() throws IOException {
        var exporter = Exporter.of(Readers.installed(), Renderers.of(List.of(new PlainRenderer("pdf"))));
        var out = new ByteArrayOutputStream();
        var problems = ReadmeExamples.server(
                exporter, Style.STANDARD, "<p>It was fair all day.</p>", address -> Optional.empty(), out);
        assertThat(problems).isEmpty();
        assertThat(out.toString(UTF_8)).startsWith("pdf|Fair weather|");
    }

    @Test
    void the_example_of_many_articles_runs(@TempDir Path folder) throws IOException {
        var exporter = Exporter.of(Readers.installed(), Renderers.of(List.of(new PlainRenderer("epub"))))
                .with(Containers.of(List.of(new PercentContainer())));
        var input = Files.writeString(folder.resolve("tides.txt"), "%%\nebb.md\n# Ebb\n\nText.\n%%\nneap\nDRAFT\n");
        var leftOut = ReadmeExamples.many(exporter, input, Style.STANDARD, folder);
        assertThat(leftOut).singleElement().satisfies(p -> assertThat(p.what()).isEqualTo("it is a draft"));
        assertThat(folder.resolve("ebb.epub")).content().startsWith("epub|Ebb|");
    }

    @Test
    void every_option_is_in_the_table_of_options() throws IOException {
        var readme = top("README.md");
        Pattern.compile("--[a-z][a-z-]+")
                .matcher(Session.run("convert", "--help").out())
                .results()
                .forEach(option -> assertThat(readme).contains(option.group()));
    }

    @Test
    void every_format_is_in_the_lists_of_formats() throws IOException {
        for (var reader : Readers.installed().all())
            assertThat(top("docs/inputs.md")).contains("| `" + reader.id() + "` |");
        for (var container : Containers.installed().all())
            assertThat(top("docs/inputs.md")).contains("| `" + container.id() + "` |");
        for (var format : Renderers.installed().formats())
            assertThat(top("README.md")).contains("`" + format.id() + "`");
    }

    @Test
    void the_notice_names_every_family_of_faces_and_every_pattern_file() throws IOException {
        var notice = top("NOTICE");
        var faces = Files.readAllLines(TOP.resolve("fonts/src/main/resources/dev/offprint/fonts/faces.list"));
        faces.stream()
                .filter(l -> !l.startsWith("#"))
                .forEach(l -> assertThat(notice).contains(l.substring(0, l.indexOf(" |"))));
        var patterns = TOP.resolve("core/src/main/resources/dev/offprint/core/text/hyphenation");
        try (var files = Files.list(patterns)) {
            files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".tex"))
                    .forEach(f -> assertThat(notice).contains(f));
        }
    }

    @Test
    void the_notice_names_every_library_of_the_zip() throws IOException {
        var notice = top("NOTICE").toLowerCase(java.util.Locale.ROOT);
        var named = List.of(
                "pdfbox",
                "commons",
                "slf4j",
                "epub4j",
                "minilog",
                "zip4j",
                "kxml",
                "xmlpull",
                "jackson",
                "jsoup",
                "commonmark",
                "autolink",
                "snakeyaml",
                "juniversalchardet",
                "picocli",
                "jspecify",
                "fontbox",
                "zstd",
                "jwarc",
                "mime4j",
                "httpcomponents");
        assertThat(named).allSatisfy(name -> assertThat(notice).contains(name));
        assertThat(notice).as("what only tests use").doesNotContain("xmlbeans", "log4j", "FastCSV");
    }
}
