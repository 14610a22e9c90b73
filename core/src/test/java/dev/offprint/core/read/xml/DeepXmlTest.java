// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.read.ArticleReader;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.jats.JatsReader;
import dev.offprint.core.read.wire.nitf.NitfReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeepXmlTest {
    /** What follows is not well-formed, so that it goes the lenient way. */
    private static final String DOUBLED = "<article id='a' id='b'><front/><body>";

    @ParameterizedTest
    @ValueSource(strings = {"sub-article", "sec", "p", "italic", "list", "ref-list"})
    void jats_that_is_not_well_formed_may_be_only_so_deep(String name) {
        var open = ("<" + name + ">").repeat(50_000);
        assertThat(Fixtures.failure(read(new JatsReader(), DOUBLED + open))).contains("512 levels of nesting");
        assertThat(Fixtures.failure(read(new JatsReader(), "<article><front/><body>" + open)))
                .contains("512 levels of nesting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub-article", "sec", "p", "em", "block"})
    void nitf_may_be_only_so_deep(String name) {
        var open = ("<" + name + ">").repeat(50_000);
        assertThat(Fixtures.failure(read(new NitfReader(), "<nitf><body>" + open)))
                .contains("512 levels of nesting");
        assertThat(Fixtures.failure(read(new NitfReader(), "<nitf id='a' id='b'><body>" + open)))
                .contains("not well-formed");
    }

    @Test
    void what_is_flattened_is_told() {
        var deep = "<article><front/><body>" + "<sec>".repeat(450) + "<p>word</p>" + "</sec>".repeat(450)
                + "</body></article>";
        var result = read(new JatsReader(), deep);
        assertThat(Fixtures.codes(result)).contains("read.html.nesting");
        assertThat(((ReadResult.Ok) result).notices())
                .anyMatch(notice -> notice.message().contains("more than 400 deep; 1 of"));
    }

    private static ReadResult read(ArticleReader reader, String xml) {
        return reader.read(Fixtures.source("deep.xml", xml), ReadOptions.STANDARD);
    }
}
