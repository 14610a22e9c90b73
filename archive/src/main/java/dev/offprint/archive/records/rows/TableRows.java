// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.offprint.archive.pack.Unreadable;
import dev.offprint.archive.records.rows.TableCutter.Cut;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.Severity;
import dev.offprint.core.read.Source;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table in CSV, TSV and their relatives; the first row names the fields. */
public final class TableRows implements Rows {
    private static final String CODE = "read.table.ragged";

    private final String name;
    private final TextInput text;
    private final TableCutter rows;
    private final List<String> names;
    /** Null when there is no head, so no rows. */
    private final @Nullable Likeness likeness;

    private long number;
    /** Whether what is unlike the rows before may belong to a row above whose quote was not closed. */
    private boolean isBehindBroken;

    private TableRows(String name, TextInput text, TableCutter rows, List<String> names, @Nullable Likeness likeness) {
        this.likeness = likeness;
        this.name = name;
        this.text = text;
        this.rows = rows;
        this.names = names;
    }

    public static TableRows open(Source source, Limits limits) throws OffprintException {
        var text = TextInput.open(source, limits);
        try {
            return open(source.name(), text, limits.inputBytes());
        } catch (OffprintException e) {
            Closing.of(text);
            throw e;
        } catch (IOException e) {
            Closing.of(text);
            throw Unreadable.of(source.name(), e);
        }
    }

    private static TableRows open(String name, TextInput text, long most) throws IOException {
        var lines = new TextLines(new InputStreamReader(text, UTF_8), most);
        var first = lines.next();
        char separator = TableForm.separator(first == null ? "" : first.text());
        if (first != null && !TableForm.isTold(first.text())) lines.putBack(List.of(first));
        var rows = new TableCutter(name, lines, separator, most);
        var head = rows.next();
        if (head != null && head.broken() != null) throw new OffprintException(head.broken());
        if (head == null) return new TableRows(name, text, rows, List.of(), null);
        return new TableRows(name, text, rows, TableHead.names(head.fields(), name), new Likeness(head));
    }

    @Override
    public @Nullable Row next() throws OffprintException {
        try {
            var next = rows.next();
            return next == null ? null : row(next);
        } catch (IOException e) {
            throw Unreadable.of(name, e);
        }
    }

    private Row row(Cut cut) {
        number++;
        if (cut.broken() != null) {
            isBehindBroken = true;
            return Row.broken(number, cut.broken());
        }
        var whole = withoutSurplus(cut);
        int count = whole.fields().size();
        if (count > names.size()) return Row.broken(number, tooLong(cut));
        isBehindBroken &= likeness != null && !likeness.has(whole);
        if (isBehindBroken)
            return Row.broken(number, count < names.size() ? tooShort(cut, Severity.ERROR) : unlike(cut));
        if (likeness != null) likeness.add(whole);
        var remarks = new ArrayList<>(cut.remarks());
        if (count < names.size()) remarks.add(tooShort(cut, Severity.WARNING));
        return fields(whole).saying(remarks);
    }

    /** Empty fields behind the last that has a name are no fields: some end each row with a separator. */
    private Cut withoutSurplus(Cut cut) {
        int most = names.size();
        var fields = cut.fields();
        if (fields.size() <= most
                || !fields.subList(most, fields.size()).stream().allMatch(String::isBlank)) return cut;
        return cut.with(fields.subList(0, most));
    }

    private Row fields(Cut cut) {
        var fields = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < cut.fields().size(); i++) {
            fields.put(names.get(i), cut.fields().get(i));
        }
        return Row.of(number, cut.place(), fields);
    }

    /** Its last fields may be missing because they are empty, or because it is cut off. */
    private Problem tooShort(Cut cut, Severity severity) {
        return new Problem(CODE, severity, cut.place(), counted(cut), "see whether the row is whole");
    }

    private Problem unlike(Cut cut) {
        var what = "it is written unlike the rows before, so it may belong to the one above whose quote is not closed";
        return Problem.error(CODE, cut.place(), what, "close the quote");
    }

    private Problem tooLong(Cut cut) {
        return Problem.error(CODE, cut.place(), counted(cut), "quote fields that hold the separator");
    }

    private String counted(Cut cut) {
        return "the row has " + cut.fields().size() + " fields, the head names " + names.size();
    }

    @Override
    public List<Problem> remarks() {
        return text.remarks();
    }

    @Override
    public void close() {
        Closing.of(text);
    }
}
