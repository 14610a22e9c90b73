// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.offprint.archive.records.rows.RecordEnd.Spot;
import dev.offprint.core.notice.Problem;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * JSON token by token, which can go on behind what is broken: by another parser, which is made to believe that it is in
 * the same arrays and objects. Of one thread.
 */
final class JsonWalk implements Closeable {
    private final String name;
    private final JsonFactory factory;
    private final RecordCap cap;
    private final Replay in;
    private JsonParser json;
    private Anchor anchor = Anchor.GAP;
    /** Where the parser began. */
    private Spot start = new Spot(0, 0, 0);
    /** How many bytes it was given before that. */
    private int made;

    private boolean hasTakenAlong;

    JsonWalk(String name, JsonFactory factory, RecordCap cap) throws IOException {
        this.name = name;
        this.factory = factory.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
        this.cap = cap;
        this.in = new Replay(cap);
        this.json = factory.createParser(in);
    }

    /** At what is read. */
    JsonParser json() {
        return json;
    }

    /** Another record begins, or something that is passed over. */
    void begin() {
        cap.begin();
    }

    /** Goes over a value, of any size. */
    void passOver() throws IOException {
        cap.passOver();
        json.skipChildren();
        cap.begin();
    }

    /** Whether the record that was being read has become too large. */
    boolean isTooLarge() {
        return cap.isOver();
    }

    /** A record or a field begins with what is read now. */
    void at(Anchor begun) {
        anchor = begun;
        in.keepFrom(spot(json.currentTokenLocation(), 0), begun);
    }

    /** A field, or nothing yet, begins behind the bracket that is read now. */
    void behind(Anchor begun) {
        anchor = begun;
        in.keepFrom(spot(json.currentTokenLocation(), 1), begun);
    }

    /** The record is whole. */
    void read() {
        anchor = Anchor.READ;
    }

    /** What was last begun. */
    Anchor anchor() {
        return anchor;
    }

    /** The file and the line. */
    String place() {
        return name + ":" + line(json.currentTokenLocation());
    }

    private long line(JsonLocation location) {
        return start.lines() + location.getLineNr();
    }

    private Spot spot(JsonLocation location, int further) {
        long offset = offset(location);
        return new Spot(offset + further, line(location) - 1, offset - column(location) + 1);
    }

    private long offset(JsonLocation location) {
        return start.offset() + location.getByteOffset() - made;
    }

    private long column(JsonLocation location) {
        boolean isFirst = location.getLineNr() == 1;
        return location.getColumnNr() + (isFirst ? start.offset() - start.lineStart() - made : 0);
    }

    /** What is wrong, with line and column. */
    Problem problem(JsonProcessingException e) {
        var location = e.getLocation() == null ? json.currentTokenLocation() : e.getLocation();
        return Json.problem(name, line(location), column(location), e);
    }

    /**
     * Goes to the end of what was last begun, and on to where records or fields may follow.
     *
     * @param e what is wrong; null when it is well-formed as far as it has been read
     * @param isOnly whether it is in an array around which nothing stands
     * @return null when nothing follows
     */
    @Nullable
    Gap skip(@Nullable JsonProcessingException e, boolean isOnly) throws IOException {
        long failsAt = failsAt(e);
        cap.passOver();
        hasTakenAlong = false;
        if (anchor == Anchor.GAP) return junk(gap(in.back()), failsAt, isOnly);
        var gap = gap(in.passBroken(failsAt, isOnly));
        hasTakenAlong = anchor.isRecord() && in.hasTakenAlong();
        if (anchor == Anchor.FIELD) return behindFields(gap, failsAt);
        return anchor == Anchor.READ || isStray(gap, isOnly) ? junk(gap, failsAt, isOnly) : gap;
    }

    /** Whether the record that was last skipped has perhaps the next one in it. */
    boolean hasTakenAlong() {
        return hasTakenAlong;
    }

    /** It was perhaps not the last field that broke. */
    private @Nullable Gap behindFields(@Nullable Gap first, long failsAt) throws IOException {
        var gap = first;
        while (gap != null && gap.isBefore(failsAt)) {
            in.keepFrom(gap.next(), anchor);
            gap = gap(in.passBroken(failsAt, false));
        }
        return gap;
    }

    /** Whether a bracket would close the only array, and something follows. */
    private boolean isStray(@Nullable Gap gap, boolean isOnly) throws IOException {
        return gap != null && gap.first() == ']' && isOnly && !in.isLast();
    }

    /** Passes over what can be no record. */
    private @Nullable Gap junk(@Nullable Gap gap, long failsAt, boolean isOnly) throws IOException {
        if (gap == null || gap.first() == '{') return gap;
        if (gap.first() == ']' && !isStray(gap, isOnly)) return gap;
        in.keepFrom(gap.next(), Anchor.GAP);
        var next = gap(in.passBroken(failsAt, isOnly));
        return next == null ? null : next.withJunk();
    }

    /** The highest number when there is no fault in the form; an array where none belongs is wrong from its beginning. */
    private long failsAt(@Nullable JsonProcessingException e) {
        if (anchor == Anchor.NEST) return 0;
        if (e == null || e instanceof StreamConstraintsException || e.getLocation() == null) return Long.MAX_VALUE;
        return offset(e.getLocation());
    }

    /** Passes over commas. */
    private @Nullable Gap gap(@Nullable Spot from) throws IOException {
        if (from == null) return null;
        long lines = from.lines();
        long lineStart = from.lineStart();
        int b = in.take();
        for (; b == ',' || RecordEnd.isWhite(b); b = in.take()) {
            if (b != '\n') continue;
            lines++;
            lineStart = in.offset();
        }
        if (b < 0) return null;
        in.untake();
        return new Gap(new Spot(in.offset(), lines, lineStart), (char) b, false);
    }

    /**
     * Goes on behind a gap.
     *
     * @param open what it is in, the outermost first
     * @return false when it would be where it began before
     */
    boolean goOn(Gap gap, Iterator<Frame> open) throws IOException {
        if (gap.next().offset() <= start.offset()) return false;
        var head = new StringBuilder();
        int tokens = 1;
        boolean isArray = true;
        while (open.hasNext()) {
            isArray = open.next().rest == null;
            head.append(isArray ? "[" : "{\"\":");
            tokens += isArray ? 1 : 2;
        }
        boolean isEnd = gap.first() == (isArray ? ']' : '}');
        begin(head.append(isEnd ? "0" : "0,").toString(), gap.next());
        for (int i = 0; i < tokens; i++) json.nextToken();
        anchor = isArray ? Anchor.GAP : Anchor.FIELD;
        in.keepFrom(start, anchor);
        return true;
    }

    private void begin(String head, Spot at) throws IOException {
        cap.begin();
        start = at;
        made = head.length();
        json.close();
        json = factory.createParser(new SequenceInputStream(new ByteArrayInputStream(head.getBytes(US_ASCII)), in));
    }

    @Override
    public void close() {
        Closing.of(json);
        Closing.of(cap);
    }
}
