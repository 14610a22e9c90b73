// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.pdf.shape.ShapedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets preformatted text: every space counts, lines end where the author ends them. */
final class CodeSetter {
    private final FountCase founts;
    private final Shape shape;
    private final List<Row> rows = new ArrayList<>();
    private Row row = new Row();
    private @Nullable Fount last;

    private CodeSetter(FountCase founts, Shape shape) {
        this.founts = founts;
        this.shape = shape;
    }

    static List<SetLine> set(List<Span> spans, FountCase founts, Shape shape) {
        var setter = new CodeSetter(founts, shape);
        spans.forEach(setter::take);
        setter.endRow();
        return setter.lines();
    }

    private List<SetLine> lines() {
        var lines = new ArrayList<SetLine>();
        for (var one : rows) {
            double indent = lines.isEmpty() ? shape.indent() : 0;
            lines.add(LineWriter.write(one, Spacing.natural(indent)));
        }
        return List.copyOf(lines);
    }

    private void take(Span span) {
        if (span instanceof Span.Words words) words(words);
        else if (span instanceof Span.Inset inset) row.add(new Entry.Figure(inset));
        else endRow();
    }

    private void endRow() {
        if (row.isEmpty() && last != null) row.add(new Entry.Strut(last));
        rows.add(row);
        row = new Row();
    }

    private void words(Span.Words words) {
        var fount = founts.of(words.setting());
        last = fount;
        var text = words.text();
        for (int from = 0; from < text.length(); ) {
            int to = from;
            while (to < text.length() && !isBlank(text.charAt(to))) to++;
            if (to > from) word(Token.of(text.substring(from, to), fount, words.owner()));
            else row.gap(fount, words.owner(), text.charAt(to++) == 0xA0 ? '\u00A0' : ' ');
            from = to;
        }
    }

    private static boolean isBlank(char c) {
        return CharacterClass.isSpace(c) || CharacterClass.isTie(c);
    }

    private void word(Token token) {
        if (token.text().isEmpty()) return;
        var shaped = token.fount().shape(token.text());
        double behind = row.widthBehindGap();
        if (row.width() + shaped.width() > measure() && behind >= 0 && behind + shaped.width() <= shape.measure()) {
            var tail = row.splitBehindGap();
            endRow();
            row = tail;
        }
        if (row.width() + shaped.width() <= measure()) row.text(token.fount(), token.owner(), shaped);
        else clusters(token, shaped);
    }

    /** Fills the line, then goes on in the next. */
    private void clusters(Token token, ShapedText shaped) {
        var offsets = shaped.offsets();
        var begins = shaped.clusters();
        int from = 0;
        if (!row.isEmpty() && row.width() + offsets[nextCluster(begins, 0)] > measure() + 1e-6) endRow();
        for (int at = 1; at <= offsets.length - 1; at++) {
            if (at < begins.length && !begins[at]) continue;
            int next = nextCluster(begins, at);
            boolean fits = next < offsets.length && row.width() + offsets[next] - offsets[from] <= measure() + 1e-6;
            if (fits) continue;
            row.text(
                    token.fount(),
                    token.owner(),
                    token.fount().shape(token.text().substring(from, at)));
            from = at;
            if (at < begins.length) endRow();
        }
    }

    private static int nextCluster(boolean[] begins, int at) {
        int next = at + 1;
        while (next < begins.length && !begins[next]) next++;
        return next;
    }

    private double measure() {
        return shape.measure() - (rows.isEmpty() ? shape.indent() : 0);
    }
}
