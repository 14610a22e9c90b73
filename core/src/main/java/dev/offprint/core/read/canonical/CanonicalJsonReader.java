// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.canonical;

import dev.offprint.core.json.ArticleJsonReader;
import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ArticleReader;
import dev.offprint.core.read.JsonStart;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads articles in the canonical JSON form. Thread-safe. */
public final class CanonicalJsonReader implements ArticleReader {
    /** Found by {@link java.util.ServiceLoader}. */
    public CanonicalJsonReader() {}

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String description() {
        return "Offprint's own JSON form, as `offprint inspect` prints it";
    }

    @Override
    public Likelihood probe(Prefix prefix) {
        if (!prefix.looksLikeText()) return Likelihood.NO;
        var text = new String(prefix.bytes(), StandardCharsets.UTF_8).stripLeading();
        if (!JsonStart.isObject(text)) return prefix.extension().equals("json") ? Likelihood.NAME : Likelihood.NO;
        return text.contains("\"offprint\"") ? Likelihood.CERTAIN : Likelihood.POSSIBLE;
    }

    @Override
    public ReadResult read(Source source, ReadOptions options) {
        try (var in = source.bytes().open()) {
            return new ReadResult.Ok(new ArticleJsonReader(options.limits()).read(source.name(), in), List.of());
        } catch (OffprintException e) {
            return new ReadResult.Failed(new Origin(source.name(), id()), e.problem());
        } catch (IOException e) {
            var problem = Problem.error("read.io", source.name(), "cannot be read: " + e.getMessage(), "");
            return new ReadResult.Failed(new Origin(source.name(), id()), problem);
        }
    }
}
