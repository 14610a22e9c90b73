// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import dev.offprint.archive.pack.Unpacked;
import dev.offprint.archive.records.fields.Mapping;
import dev.offprint.archive.records.rows.Completion;
import dev.offprint.archive.records.rows.LineRows;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.ArticleContainer;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.JsonStart;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.Source;
import java.util.Set;
import java.util.regex.Pattern;

/** JSON Lines: one record a line. */
public final class JsonLinesContainer implements ArticleContainer {
    private static final Set<String> EXTENSIONS = Set.of("jsonl", "ndjson", "jsonlines", "jl");
    private static final Pattern TWO_LINES = Pattern.compile("\\{[^\r\n]*\\}[ \t]*\r?\n\\s*\\{.*", Pattern.DOTALL);

    /** Found by {@link java.util.ServiceLoader}. */
    public JsonLinesContainer() {}

    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public String description() {
        return "JSON Lines, one record a line, also compressed (with --map)";
    }

    @Override
    public Likelihood probe(Prefix packed) {
        var prefix = Unpacked.prefix(packed);
        var text = JsonContainer.text(prefix);
        boolean isNamed = EXTENSIONS.contains(prefix.extension());
        if (JsonStart.isObject(text) && TWO_LINES.matcher(text).matches()) return Likelihood.CERTAIN;
        if (isNamed && text.startsWith("{")) return Likelihood.CERTAIN;
        return isNamed ? Likelihood.NAME : Likelihood.NO;
    }

    @Override
    public void check(ReadOptions options) throws OffprintException {
        Mapping.of(options.fields());
    }

    @Override
    public Entries open(Source source, Intake intake) throws OffprintException {
        var limits = intake.options().limits();
        return RecordEntries.open(source, intake, () -> LineRows.open(source, limits), Completion.NONE);
    }
}
