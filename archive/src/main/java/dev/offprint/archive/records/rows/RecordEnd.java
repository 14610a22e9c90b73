// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a broken piece of JSON ends, byte by byte: where its brackets are closed, not counting those in strings. A
 * string or bracket that is never closed would swallow all that follows, so a record also ends before what can only be
 * the next one. Of one thread.
 */
final class RecordEnd {
    /** How far back the beginning of the next record may lie when it is noticed. */
    static final int LOOK_BACK = 256;

    private static final int MOST_DEPTH = 1 << 24;

    private final Anchor begun;
    private final int indent;
    private final Seam seam;
    private final BitSet arrays = new BitSet();
    private int depth;
    private boolean hasBegun;
    private boolean isInString;
    private boolean isEscaped;
    private boolean isOnly;
    private boolean hasTakenAlong;
    /** The last byte outside strings that is not white. */
    private int before;

    private long failsAt = Long.MAX_VALUE;
    private long at;
    private long lines;
    private long lineStart;
    private int white = -1;

    /**
     * A place.
     *
     * @param lines before it
     * @param lineStart offset of its line
     */
    record Spot(long offset, long lines, long lineStart) {}

    /**
     * Of a field of an object, which ends before the comma or bracket that follows it, of a record, or of what has lost
     * the bracket that begins a record.
     *
     * @param from where it begins
     * @param indent how many blanks stand before it in its line; -1 when other things do
     */
    RecordEnd(Anchor begun, Spot from, int indent) {
        this.begun = begun;
        this.indent = isField() ? -1 : indent;
        this.seam = new Seam(begun == Anchor.GAP);
        this.depth = begun == Anchor.GAP ? 1 : 0;
        this.at = from.offset();
        this.lines = from.lines();
        this.lineStart = from.lineStart();
    }

    /**
     * Says where it is known to be broken.
     *
     * @param failsAt before this place it is well-formed JSON, however it is laid out
     * @param isOnly whether it is in an array around which nothing stands
     */
    void fails(long failsAt, boolean isOnly) {
        this.failsAt = failsAt;
        this.isOnly = isOnly;
    }

    /** Whether an object stands in it where none can, so that it is perhaps a record that has lost its own beginning. */
    boolean hasTakenAlong() {
        return hasTakenAlong;
    }

    /** How far it has looked. */
    long offset() {
        return at;
    }

    /** Takes the next byte; gives where the piece ends, null when it does not yet. */
    @Nullable
    Spot accept(int b) {
        var end = onNewLine(b);
        if (end == null && !isField()) end = seam.accept(b, this, isInString, isInArray());
        if (end == null) end = closed(b);
        if (b == '\n') {
            lines++;
            lineStart = at + 1;
        }
        at++;
        return end;
    }

    /** The place of the byte that is being taken, or behind it. */
    Spot here(int further) {
        return new Spot(at + further, lines, lineStart);
    }

    /**
     * A bracket with as much white before it as the record has begins the next one; so does any in a line below a record
     * that begins elsewhere in its line, when it is what breaks it.
     */
    private @Nullable Spot onNewLine(int b) {
        boolean isAligned = white == indent && at >= failsAt;
        boolean isFault = indent < 0 && begun == Anchor.RECORD && depth == 1 && at == failsAt;
        boolean isRecord = b == '{' && white >= 0 && (isAligned || isFault);
        if (b == '\n') white = 0;
        else if (!isWhite(b)) white = -1;
        else if (white >= 0) white++;
        return isRecord ? here(0) : null;
    }

    private @Nullable Spot closed(int b) {
        if (isInString) return inString(b);
        if (isField() && depth == 0 && hasBegun && b == ',') return here(0);
        hasBegun |= !isWhite(b) && b != ',';
        hasTakenAlong |= b == '{' && before != ':' && depth > 0 && !isInArray();
        if (!isWhite(b)) before = b;
        if (b == '{' || b == '[') open(b == '[');
        isInString = b == '"';
        if (b == '}') return close(arrays.previousClearBit(depth - 1));
        return b == ']' ? close(arrays.previousSetBit(depth - 1)) : null;
    }

    private @Nullable Spot inString(int b) {
        boolean isPlain = isEscaped;
        isEscaped = b == '\\' && !isPlain;
        isInString = b != '"' || isPlain;
        return null;
    }

    private void open(boolean isArray) {
        if (depth < MOST_DEPTH) arrays.set(depth++, isArray);
    }

    /** What is still open within is closed, too; a bracket that fits nothing belongs to what is around, if there is such. */
    private @Nullable Spot close(int opener) {
        if (opener < 0) return isOnly ? null : here(0);
        arrays.clear(opener, depth);
        depth = opener;
        return depth == 0 && !isField() ? here(1) : null;
    }

    private boolean isField() {
        return begun == Anchor.FIELD;
    }

    private boolean isInArray() {
        return depth > 0 && arrays.get(depth - 1);
    }

    static boolean isWhite(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
