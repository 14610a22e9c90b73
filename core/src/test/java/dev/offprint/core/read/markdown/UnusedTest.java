// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnusedTest {
    private static List<String> told(String markdown) {
        var result = new MarkdownReader().read(Fixtures.source("a.md", markdown), ReadOptions.STANDARD);
        return ((ReadResult.Ok) result).notices().stream().map(p -> p.message()).toList();
    }

    @Test
    void notes_that_only_unused_notes_name_are_unused() {
        assertThat(told("Text.\n\n[^a]: One.[^b]\n\n[^b]: Two.\n"))
                .containsExactly(
                        "a.md:3: nothing refers to the note [^a], and it is left out: One.[^b]; refer to it, or remove it",
                        "a.md:5: nothing refers to the note [^b], and it is left out: Two.; refer to it, or remove it");
    }

    @Test
    void notes_in_quotes_and_lists_are_seen() {
        assertThat(told("Text.\n\n> [^a]: One *more*.\n"))
                .singleElement()
                .asString()
                .contains("One *more*.");
        assertThat(told("Text.[^a]\n\n> [^a]: One.\n")).isEmpty();
    }

    @Test
    void addresses_that_nothing_names_are_told_with_their_titles() {
        assertThat(told("See [x].\n\n[x]: a.md\n[y]: b.md \"Title\"\n[X]: c.md\n"))
                .containsExactly("a.md: addresses that nothing refers to are left out: [y]: b.md \"Title\", [X]: c.md");
    }
}
