// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.MathBlock;
import dev.offprint.core.model.MathInline;
import dev.offprint.core.model.Maths;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The formulas of an article. */
final class ModelFormulas {
    private ModelFormulas() {}

    private static Stream<Maths> all(Article article) {
        var contents = Contents.of(article);
        var inlines = contents.inlines().stream()
                .filter(MathInline.class::isInstance)
                .map(inline -> ((MathInline) inline).maths());
        var blocks = contents.blocks().stream()
                .filter(MathBlock.class::isInstance)
                .map(block -> ((MathBlock) block).maths());
        return Stream.concat(inlines, blocks);
    }

    static List<String> mathMl(Article article) {
        return all(article).map(Maths::mathml).filter(Objects::nonNull).toList();
    }

    static List<String> tex(Article article) {
        return all(article).map(Maths::tex).filter(Objects::nonNull).toList();
    }
}
