// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Group;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.PlainText;
import java.util.List;
import java.util.stream.Stream;

/**
 * The uppermost crossheads of an article, between which running heads tell.
 *
 * @param level 1 to 6; 0 when there are none
 * @param first the words of the first; empty when there are none
 */
record SectionHeadings(int level, String first) {
    static SectionHeadings of(List<Block> body) {
        var headings = headings(body).toList();
        int level = headings.stream().mapToInt(Heading::level).min().orElse(0);
        var first = headings.stream()
                .filter(heading -> heading.level() == level)
                .map(heading -> PlainText.of(heading.content()).strip())
                .findFirst();
        return new SectionHeadings(level, first.orElse(""));
    }

    private static Stream<Heading> headings(List<Block> blocks) {
        return blocks.stream().flatMap(block -> {
            if (block instanceof Group group) return headings(group.content());
            return block instanceof Heading heading && !heading.content().isEmpty() ? Stream.of(heading) : Stream.of();
        });
    }
}
