// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Table;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.Outline;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WideTablesTest {
    private static ReadResult read(String markdown) {
        return new MarkdownReader().read(Fixtures.source("a.md", markdown), ReadOptions.STANDARD);
    }

    private static List<Block> body(String markdown) {
        return Fixtures.article(read(markdown)).body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a | b |\n|---|---|\n| 1 | 2 | 3 |\n",
                "a | b\n--|--\n1 | 2 | 3",
                "| a | b\n|---|---\n| 1 | 2 | 3",
                "| a | b \\|\n|---|:--\n| 1 | 2 | 3",
            })
    void cells_beyond_the_head_become_a_column_without_one(String markdown) {
        var table = (Table) body(markdown).get(0);
        assertThat(table.columns()).hasSize(3);
        assertThat(table.head().get(0).cells().get(2).content()).isEmpty();
        assertThat(Outline.of(table.body().get(0).cells().get(2).content())).isEqualTo("p 3\n");
        assertThat(Fixtures.codes(read(markdown))).containsExactly("read.markdown.table-wide");
    }

    @Test
    void tables_in_other_blocks_are_widened_in_their_places() {
        var text = "> | a\n> |--\n> | 1 | 2\n\n- x\n\n  | a |\n  |---|\n  | 1 | *2* |\n\nText.\n";
        assertThat(Outline.of(body(text)))
                .contains("td | p 2")
                .contains("td | p {emphasis 2}")
                .endsWith("p Text.\n");
    }

    @Test
    void blank_cells_beyond_the_head_are_none() {
        var text = "| a | b |\n|---|---|\n| 1 | 2 | | |\n| 1 \\| 2 |\n";
        assertThat(((Table) body(text).get(0)).columns()).hasSize(2);
        assertThat(Fixtures.codes(read(text))).isEmpty();
    }
}
