// SPDX-License-Identifier: Apache-2.0
package dev.offprint.bench.pages;

import dev.offprint.core.model.Article;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.html.HtmlReader;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.io.IOException;
import java.util.Optional;

/** Reads a page as the command does; one that is no article is read all the same. */
final class Reader {
    private static final ReadOptions OPTIONS =
            ReadOptions.STANDARD.withPages(ReadOptions.STANDARD.pages().withAnyPage(true));

    private Reader() {}

    static Optional<Article> read(Page page, byte[] html) throws IOException {
        var source = new Source(page.name(), ByteSource.of(html), Resources.NONE, page.address());
        return new HtmlReader().read(source, OPTIONS) instanceof ReadResult.Ok ok
                ? Optional.of(ok.article())
                : Optional.empty();
    }
}
