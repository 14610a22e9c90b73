// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import dev.offprint.archive.pack.EntryCount;
import dev.offprint.archive.records.fields.Mapping;
import dev.offprint.archive.records.fields.Values;
import dev.offprint.archive.records.rows.Completion;
import dev.offprint.archive.records.rows.Row;
import dev.offprint.archive.records.rows.Rows;
import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Entry;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.wire.ninjs.NinjsReader;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The records of a file as entries. */
final class RecordEntries implements Entries {
    private final Source file;
    private final Intake intake;
    private final Rows rows;
    private final Mapping mapping;
    private final Completion completion;
    private final EntryCount count;
    private final Untaken untaken;
    private @Nullable Deque<Problem> left;

    private RecordEntries(
            Source file, Intake intake, Rows rows, Mapping mapping, Completion completion, EntryCount count) {
        this.file = file;
        this.intake = intake;
        this.rows = rows;
        this.mapping = mapping;
        this.completion = completion;
        this.count = count;
        this.untaken = new Untaken(completion::gives);
    }

    /**
     * Opens a file, after a look at it.
     *
     * @param completion of the records that are opened
     */
    static Entries open(Source file, Intake intake, Rows.Opener opener, Completion completion)
            throws OffprintException {
        var count = EntryCount.of(file.name(), intake);
        var mapping = Mapping.of(intake.options().fields());
        FirstLook.at(opener, mapping, file.name(), intake);
        return new RecordEntries(file, intake, opener.open(), mapping, completion, count);
    }

    @Override
    public @Nullable Entry next() throws OffprintException {
        var row = rows.next();
        if (row == null) return summary();
        count.next();
        var broken = row.broken();
        if (broken != null) {
            return Entry.of("record-" + row.number(), new ReadResult.Failed(new Origin(row.place(), null), broken));
        }
        var values = new Values(mapping.shape(row.fields()), row.fields());
        boolean isItem = NinjsReader.isItem(row.fields());
        if (mapping.isTold() || !isItem) untaken.look(values);
        return isItem ? item(row, values) : new Entry(values.name(row.number()), () -> article(row, values));
    }

    private ReadResult article(Row row, Values values) {
        return new RecordArticle(row, values, file, intake).read();
    }

    /** Items of news wires have names of fields in common with other records, and a reader of their own. */
    private Entry item(Row row, Values values) {
        var edition = NinjsReader.edition(row.fields()).orElse(null);
        return new Entry(values.name(row.number()), () -> mapping.isTold() ? article(row, values) : item(row), edition);
    }

    private ReadResult item(Row row) {
        var source = new Source(row.place(), InputStream::nullInputStream, file.resources(), file.address());
        return row.said(NinjsReader.read(row.fields(), source, intake.options()));
    }

    /** What is told at the end of the file, an entry for each. */
    private @Nullable Entry summary() {
        if (left == null) {
            left = new ArrayDeque<>(rows.remarks());
            var beside = new TreeSet<>(rows.beside());
            beside.removeIf(completion::takes);
            left.addAll(untaken.problems(file.name(), beside));
        }
        var problem = left.poll();
        return problem == null ? null : Entry.of("", new ReadResult.Skipped(new Origin(file.name(), null), problem));
    }

    @Override
    public Optional<String> title() {
        return completion.title();
    }

    @Override
    public void close() {
        rows.close();
    }
}
