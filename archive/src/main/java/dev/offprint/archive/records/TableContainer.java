// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import dev.offprint.archive.pack.Unpacked;
import dev.offprint.archive.records.fields.Mapping;
import dev.offprint.archive.records.rows.Completion;
import dev.offprint.archive.records.rows.TableForm;
import dev.offprint.archive.records.rows.TableRows;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.ArticleContainer;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tables: CSV, TSV and the like; and the exports of services that are so written. */
public final class TableContainer implements ArticleContainer {
    private static final Set<String> EXTENSIONS = Set.of("csv", "tsv", "tab");
    private static final Set<String> TITLES = Set.of("title", "headline", "web_title", "name", "subject");
    private static final Set<String> BODIES =
            Set.of("text", "content", "body", "article", "html", "content_html", "url", "post_id", "maintext");

    /** Found by {@link java.util.ServiceLoader}. */
    public TableContainer() {}

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String description() {
        return "Tables with a head: CSV, TSV, also compressed (with --map); Substack, beehiiv and Wix exports";
    }

    @Override
    public Likelihood probe(Prefix packed) {
        var prefix = Unpacked.prefix(packed);
        boolean isNamed = EXTENSIONS.contains(prefix.extension());
        if (!prefix.looksLikeText() && prefix.bytes().length > 0) return Likelihood.NO;
        if (knows(JsonContainer.text(prefix))) return Likelihood.LIKELY;
        return isNamed ? Likelihood.NAME : Likelihood.NO;
    }

    /** Whether the first line names what articles have. */
    private static boolean knows(String text) {
        var head = TableForm.head(text);
        var separator = Pattern.quote(String.valueOf(TableForm.separator(text)));
        List<String> names = Arrays.stream(head.split(separator, -1))
                .map(n -> n.replace("\"", "").strip().toLowerCase(Locale.ROOT))
                .toList();
        return names.size() > 1
                && names.stream().anyMatch(TITLES::contains)
                && names.stream().anyMatch(BODIES::contains);
    }

    @Override
    public void check(ReadOptions options) throws OffprintException {
        Mapping.of(options.fields());
    }

    @Override
    public Entries open(Source source, Intake intake) throws OffprintException {
        var limits = intake.options().limits();
        return RecordEntries.open(source, intake, () -> TableRows.open(source, limits), Completion.NONE);
    }
}
