// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.Outline;
import dev.offprint.core.read.PageOptions;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every place of every construct gets a word of its own, {@code W} in the files of {@code words}; each must be in the
 * article or in a notice.
 */
class EveryWordTest {
    private static final Path WORDS = Path.of("src/test/resources/dev/offprint/core/read/markdown/words");
    private static final Pattern PLACE = Pattern.compile("(?<![A-Za-z])W(?![A-Za-z])");
    private static final Pattern MARKER = Pattern.compile("zq[a-z]{3}x");

    private static final ReadOptions EXPLAINING =
            ReadOptions.STANDARD.withPages(PageOptions.STANDARD.withExplain(true));

    /** What holds other blocks: a first line, and what begins each line of what is held. */
    private static final List<String[]> HOLDERS = List.of(
            new String[] {"", "> "},
            new String[] {"- W\n\n", "  "},
            new String[] {"1. W\n\n", "   "},
            new String[] {"> [!note] W\n", "> "},
            new String[] {"W[^out]\n\n[^out]: W\n\n", "    "},
            new String[] {"::: {.tip title=\"W\"}\n", ""},
            new String[] {"<details>\n<summary>W</summary>\n\n", ""},
            new String[] {"!!! note \"W\"\n", "    "});

    static List<String> blocks() {
        return List.of(file("blocks.txt").split("\n----\n", -1));
    }

    static List<String> inlines() {
        return file("inlines.txt").lines().toList();
    }

    static List<String> frontMatters() {
        return List.of(file("front-matter.txt").split("\n----\n", -1));
    }

    @ParameterizedTest
    @MethodSource("frontMatters")
    void every_word_of_front_matter_is_kept_or_told(String front) {
        assertThat(missing(front.strip() + "\n\nW\n")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource({"blocks", "inlines"})
    void every_word_of_a_construct_is_kept_or_told(String construct) {
        assertThat(lost("W\n\n" + construct + "\n\nW\n")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void so_is_every_word_of_a_construct_in_another(String construct) {
        var lost = new ArrayList<String>();
        for (var holder : HOLDERS) {
            var held =
                    construct.lines().map(l -> l.isEmpty() ? l : holder[1] + l).collect(Collectors.joining("\n"));
            lost.addAll(lost("W\n\n" + holder[0] + held + "\n\nW\n"));
        }
        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("inlines")
    void so_is_every_word_of_running_text_wherever_it_stands(String construct) {
        var lost = new ArrayList<String>();
        for (var block : List.of(
                "# I",
                "> I",
                "- I\n- I",
                "W\n: I",
                "| I | W |\n|--|--|\n| W | I | I |",
                "**I** *I*",
                "[I](a.md)",
                "W[^n]\n\n[^n]: I",
                "> [!tip] I\n> I",
                "::: note I\nW\n:::",
                "<p>I</p>",
                "| I\n| W",
                "W  \nI")) {
            lost.addAll(lost(block.replace("I", construct) + "\n\nW\n"));
        }
        assertThat(lost).isEmpty();
    }

    /** The words that are neither in the article nor in a notice, with the text that lost them. */
    static List<String> lost(String template) {
        return missing("[ref]: r.md\n\n" + template);
    }

    private static List<String> missing(String template) {
        var markdown = marked(template);
        var result = new MarkdownReader().read(Fixtures.source("a.md", markdown), EXPLAINING);
        var there = said(result);
        var missing = MARKER.matcher(markdown)
                .results()
                .map(r -> r.group())
                .filter(w -> !there.contains(w))
                .toList();
        return missing.isEmpty() ? List.of() : List.of(missing + " of\n" + markdown + "\n" + there);
    }

    private static String said(ReadResult result) {
        if (result instanceof ReadResult.Failed failed) return failed.problem().message();
        var ok = (ReadResult.Ok) result;
        var notices = ok.notices().stream().map(p -> p.message()).collect(Collectors.joining("\n"));
        // Ids are no words.
        return Outline.of(ok.article()).replaceAll("(?m)^(\\s*[a-z0-9]+)#\\S+", "$1") + "\n" + notices;
    }

    private static String marked(String template) {
        var number = new int[] {0};
        return PLACE.matcher(template).replaceAll(r -> marker(number[0]++));
    }

    private static String marker(int number) {
        return "zq" + (char) ('a' + number / 676) + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26) + "x";
    }

    private static String file(String name) {
        try {
            return Files.readString(WORDS.resolve(name), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
