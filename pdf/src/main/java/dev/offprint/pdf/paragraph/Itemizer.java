// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.pdf.paragraph.HorizontalItem.Box;
import dev.offprint.pdf.paragraph.HorizontalItem.Penalty;
import dev.offprint.pdf.paragraph.Piece.Fragment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes items of spans: boxes of the parts of words, glue of the spaces, penalties of the places between. */
final class Itemizer {
    /** No line should begin with a dash. */
    private static final Penalty BEFORE_DASH = new Penalty(0, 400, false);

    private static final Penalty BETWEEN = new Penalty(0, 0, false);

    private final FountCase founts;
    private final Shape shape;
    private final Material material = new Material();
    private final List<Token> open = new ArrayList<>();
    private @Nullable Fount last;
    private boolean bound;

    private Itemizer(FountCase founts, Shape shape) {
        this.founts = founts;
        this.shape = shape;
    }

    static Material material(List<Span> spans, FountCase founts, Shape shape) {
        var itemizer = new Itemizer(founts, shape);
        if (shape.indent() != 0) itemizer.material.add(new Box(shape.indent(), 0, 0), Piece.NOTHING);
        for (int i = 0; i < spans.size(); i++) itemizer.take(spans.get(i), i == spans.size() - 1);
        itemizer.endLine();
        Loosener.loosen(itemizer.material, shape.narrowest());
        return itemizer.material;
    }

    private void take(Span span, boolean isLast) {
        if (span instanceof Span.Words words) words(words);
        else if (span instanceof Span.Inset inset) inset(inset);
        else if (!isLast) endLine();
    }

    private void endLine() {
        endWord();
        if (material.lacksBox()) material.add(new Box(0, 0, 0), last == null ? Piece.NOTHING : new Piece.Strut(last));
        material.endLine();
        bound = false;
    }

    private void inset(Span.Inset inset) {
        endWord();
        material.add(new Box(inset.width(), 0, 0), new Piece.Inlay(inset));
    }

    private void words(Span.Words words) {
        var fount = founts.of(words.setting());
        last = fount;
        var text = words.text();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean tie = CharacterClass.isTie(c);
            if (!tie && !CharacterClass.isSpace(c)) continue;
            part(text, from, i, fount, words.owner());
            endWord();
            space(c, tie, fount, words.owner());
            from = i + 1;
        }
        part(text, from, text.length(), fount, words.owner());
    }

    private void part(String text, int from, int to, Fount fount, Owner owner) {
        if (from == to) return;
        var token = Token.of(text.substring(from, to), fount, owner);
        if (!token.text().isEmpty()) open.add(token);
    }

    private void space(char c, boolean tie, Fount fount, Owner owner) {
        if (!tie && material.endsWithSpace()) return;
        if (tie || bound) material.add(Penalty.NEVER, Piece.NOTHING);
        bound = false;
        material.add(fount.glue(shape.justified()), new Piece.Blank(tie ? c : ' ', fount, owner));
    }

    private void endWord() {
        if (open.isEmpty()) return;
        if (open.size() == 1) alone(open.get(0));
        else joined(WordJoiner.join(open));
        open.clear();
    }

    private void alone(Token token) {
        if (token.text().length() == 1) bind(token.text().charAt(0));
        add(token.alone(), token.owner());
    }

    /** Punctuation that stands between spaces keeps to one of its sides. */
    private void bind(char c) {
        boolean first = material.isLineEmpty();
        boolean dash = c == 0x2013 || c == 0x2014;
        if (material.endsWithSpace() && dash) material.penaltyBeforeSpace(BEFORE_DASH);
        if (material.endsWithSpace() && "»!?:;".indexOf(c) >= 0) material.penaltyBeforeSpace(Penalty.NEVER);
        bound = c == '«' || dash && first;
    }

    private void joined(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            add(words.get(i), open.get(i).owner());
            if (i + 1 < words.size()) material.kern(WordJoiner.kerning(words.get(i), words.get(i + 1)));
        }
    }

    private void add(Word whole, Owner owner) {
        var word = whole.dividedFor(shape.narrowest() - Math.max(0, material.isLineEmpty() ? shape.indent() : 0));
        var parts = word.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) material.add(penalty(word, i - 1), Piece.NOTHING);
            material.add(part(parts.get(i)), new Fragment(word, word.begin(i), word.end(i), owner));
        }
    }

    private Box part(Box box) {
        return shape.justified() ? box : box.rigid();
    }

    private Penalty penalty(Word word, int index) {
        var kind = word.divisions().get(index).kind();
        if (kind.adds()) return word.fount().hyphenPenalty(kind, shape.justified());
        return kind == Division.Kind.FREE ? BETWEEN : new Penalty(0, kind.cost(), kind.endsWithHyphen());
    }
}
