// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.model.Article;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.ArticleReader;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.Source;

/** Reads pages of HTML that hold one article. */
public final class HtmlReader implements ArticleReader {
    @Override
    public String id() {
        return "html";
    }

    @Override
    public String description() {
        return "HTML, such as a saved page";
    }

    @Override
    public Likelihood probe(Prefix prefix) {
        return HtmlProbe.of(prefix);
    }

    @Override
    public ReadResult read(Source source, ReadOptions options) {
        return Reading.run(source, options, id(), HtmlReader::article);
    }

    private static Article article(Reading reading) throws OffprintException {
        var text = reading.text(DeclaredCharset::of).text();
        reading.refuseBlank(text);
        var page = HtmlTree.page(text, reading);
        ExportedPost.tidy(page, reading);
        return PageArticle.of(reading, page);
    }
}
