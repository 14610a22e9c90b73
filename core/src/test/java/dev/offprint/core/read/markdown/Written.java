// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.Outline;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import java.util.stream.Collectors;

/** Reads Markdown that stands below a headline. */
final class Written {
    private Written() {}

    static ReadResult read(String markdown) {
        return new MarkdownReader().read(Fixtures.source("a.md", "# Head\n\n" + markdown), ReadOptions.STANDARD);
    }

    /** The outline of the body. */
    static String body(String markdown) {
        var outline = Outline.of(Fixtures.article(read(markdown)));
        return outline.substring(outline.indexOf("---\n") + 4);
    }

    /** The notices, a line each. */
    static String told(String markdown) {
        return ((ReadResult.Ok) read(markdown))
                .notices().stream().map(p -> p.code() + ": " + p.what()).collect(Collectors.joining("\n"));
    }
}
