// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.offprint.archive.pack.Breach;
import dev.offprint.archive.pack.Unreadable;
import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table in CSV, TSV and their relatives; the first row names the fields. */
public final class TableRows implements Rows {
    private final String name;
    private final TextInput text;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> names;
    private long number;

    private TableRows(String name, TextInput text, CloseableIterator<CsvRecord> records) throws OffprintException {
        this.name = name;
        this.text = text;
        this.records = records;
        var head = record();
        this.names = head == null ? List.of() : TableHead.names(head.getFields(), name);
    }

    public static TableRows open(Source source, Limits limits) throws OffprintException {
        var text = TextInput.open(source, limits);
        try {
            var reader = new BufferedReader(new InputStreamReader(text, UTF_8), 1 << 16);
            return new TableRows(source.name(), text, records(reader, limits));
        } catch (OffprintException e) {
            Closing.of(text);
            throw e;
        } catch (IOException e) {
            Closing.of(text);
            throw Unreadable.of(source.name(), e);
        }
    }

    private static CloseableIterator<CsvRecord> records(BufferedReader text, Limits limits) throws IOException {
        int most = (int) Math.min(Integer.MAX_VALUE / 2, limits.inputBytes());
        return CsvReader.builder()
                .fieldSeparator(TableForm.separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .maxBufferSize(most)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(10_000)
                                .maxFieldSize(most)
                                .maxRecordSize(most)
                                .build(),
                        text)
                .iterator();
    }

    @Override
    public @Nullable Row next() throws OffprintException {
        var next = record();
        if (next == null) return null;
        number++;
        var place = name + ":" + next.getStartingLineNumber();
        if (next.getFieldCount() > names.size()) return tooLong(next, place);
        var fields = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < next.getFieldCount(); i++) {
            fields.put(names.get(i), next.getField(i));
        }
        var row = Row.of(number, place, fields);
        return next.getFieldCount() < names.size() ? row.saying(List.of(tooShort(next, place))) : row;
    }

    /** Its last fields may be missing because they are empty, or because it is cut off. */
    private Problem tooShort(CsvRecord next, String place) {
        return Problem.warning(
                "read.table.ragged",
                place,
                "the row has " + next.getFieldCount() + " fields, the head names " + names.size(),
                "see whether the row is whole");
    }

    private Row tooLong(CsvRecord next, String place) {
        return Row.broken(
                number,
                Problem.error(
                        "read.table.ragged",
                        place,
                        "the row has " + next.getFieldCount() + " fields, the head names " + names.size(),
                        "quote fields that hold the separator"));
    }

    private @Nullable CsvRecord record() throws OffprintException {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException e) {
            throw parse(e);
        } catch (UncheckedIOException e) {
            throw Unreadable.of(name, cause(e));
        }
    }

    /** Its own kind tells more, as of what is truncated or goes over a limit. */
    private static IOException cause(UncheckedIOException e) {
        var cause = e.getCause();
        return cause == null ? new IOException(e.getMessage(), e) : cause;
    }

    private OffprintException parse(CsvParseException e) {
        var reason = String.valueOf(
                e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
        if (reason.contains("maximum") || reason.contains("limit") || reason.contains("exceed")) {
            return Breach.of(Limit.INPUT_BYTES, name, "a row or field is too long (is a quote not closed?)");
        }
        return new OffprintException(Problem.error("read.table", name, "not a readable table: " + reason, ""), e);
    }

    @Override
    public List<Problem> remarks() {
        return text.remarks();
    }

    @Override
    public void close() {
        Closing.of(records);
        Closing.of(text);
    }
}
