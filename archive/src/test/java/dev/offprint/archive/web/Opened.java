// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import dev.offprint.core.model.Article;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ArticleContainer;
import dev.offprint.core.read.Containers;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All that came of a container. */
record Opened(List<String> names, List<ReadResult> results) {
    static Opened of(ArticleContainer container, String name, byte[] bytes) throws OffprintException {
        return of(container, new Source(name, ByteSource.of(bytes), Resources.NONE), ReadOptions.STANDARD);
    }

    static Opened of(ArticleContainer container, Source source, ReadOptions options) throws OffprintException {
        var names = new ArrayList<String>();
        var results = new ArrayList<ReadResult>();
        try (var entries = container.open(source, new Intake(Readers.installed(), Containers.NONE, options, 0))) {
            for (var entry = entries.next(); entry != null; entry = entries.next()) {
                names.add(entry.name());
                results.add(entry.article().get());
            }
        }
        return new Opened(names, results);
    }

    List<Article> articles() {
        return of(ReadResult.Ok.class).map(ReadResult.Ok::article).toList();
    }

    List<String> headlines() {
        return articles().stream().map(a -> a.metadata().headlineText()).toList();
    }

    List<Problem> notices() {
        return of(ReadResult.Ok.class).flatMap(ok -> ok.notices().stream()).toList();
    }

    List<String> failed() {
        return of(ReadResult.Failed.class).map(f -> f.problem().message()).toList();
    }

    List<String> skipped() {
        return of(ReadResult.Skipped.class).map(s -> s.problem().message()).toList();
    }

    private <T extends ReadResult> Stream<T> of(Class<T> kind) {
        return results.stream().filter(kind::isInstance).map(kind::cast);
    }
}
