// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.offprint.archive.pack.Unreadable;
import dev.offprint.core.json.JsonFault;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Source;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * JSON of many records: an array of objects, an array below names that such arrays usually have, or objects one after
 * the other. An object without such an array is one record. Never in memory as a whole.
 */
public final class ArrayRows implements Rows {
    private static final int MOST_BESIDE = 1000;

    private final String name;
    private final TextInput text;
    private final JsonWalk walk;
    private final Set<String> wrappers;
    private final Completion completion;
    private final ObjectMapper mapper;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Set<String> beside = new TreeSet<>();
    private long number;
    private boolean isOver;
    /** How many are open around arrays within arrays. */
    private int nestsIn;
    /** Whether the array of the file has been closed; by a bracket too many, if more follows. */
    private boolean isBehindArray;

    private @Nullable Problem comma;

    private ArrayRows(
            String name,
            TextInput text,
            JsonWalk walk,
            Set<String> wrappers,
            Completion completion,
            ObjectMapper mapper) {
        this.name = name;
        this.text = text;
        this.walk = walk;
        this.wrappers = wrappers;
        this.completion = completion;
        this.mapper = mapper;
    }

    /**
     * Opens a file; an {@link OffprintException} when it cannot be read.
     *
     * @param wrappers names below which records stand, at once or in a further object
     */
    public static ArrayRows open(Source source, Limits limits, Set<String> wrappers, Completion completion)
            throws OffprintException {
        var text = TextInput.open(source, limits);
        var in = new RecordCap(text, limits.inputBytes(), source.name());
        try {
            var factory = Json.factory(limits);
            var mapper = new ObjectMapper(factory);
            factory.setCodec(mapper);
            var walk = new JsonWalk(source.name(), factory, in);
            return new ArrayRows(source.name(), text, walk, wrappers, completion, mapper);
        } catch (IOException e) {
            Closing.of(in);
            throw Unreadable.of(source.name(), e);
        }
    }

    @Override
    public @Nullable Row next() throws OffprintException {
        try {
            Row row = null;
            while (row == null && !isOver) row = tried();
            return row;
        } catch (IOException e) {
            throw Unreadable.of(name, e);
        }
    }

    /** The next one; null at the end, and when there is nothing to say of what was passed over. */
    private @Nullable Row tried() throws IOException {
        try {
            return read();
        } catch (JsonProcessingException e) {
            return broken(walk.problem(e), e);
        } catch (CharConversionException e) {
            throw new OffprintException(Json.encoding(name, e), e);
        } catch (OffprintException e) {
            if (!walk.isTooLarge()) throw e;
            return broken(e.problem(), null);
        }
    }

    private @Nullable Row read() throws IOException {
        walk.begin();
        for (var token = walk.json().nextToken();
                token != null;
                token = walk.json().nextToken()) {
            var row = step(token);
            if (row != null) return row;
        }
        isOver = true;
        return null;
    }

    /** Goes on behind what is broken, and says what is lost. */
    private @Nullable Row broken(Problem fault, @Nullable JsonProcessingException e) throws IOException {
        if (isBehindArray) open.push(new Frame("", null));
        isBehindArray = false;
        var top = open.peek();
        if (top == null) throw new OffprintException(Lost.rest(fault));
        return broken(fault, e, top);
    }

    private @Nullable Row broken(Problem fault, @Nullable JsonProcessingException e, Frame top) throws IOException {
        var anchor = walk.anchor();
        while (anchor == Anchor.NEST && open.size() > nestsIn) open.pop();
        var gap = walk.skip(e, open.size() == 1);
        if (gap == null) return end(fault, e, anchor);
        if (!walk.goOn(gap, open.descendingIterator())) throw new OffprintException(Lost.rest(fault));
        if (anchor == Anchor.FIELD) return field(top, fault);
        if (anchor.isRecord() || gap.hasJunk()) return lost(fault);
        if (comma == null) comma = Lost.comma(fault);
        return null;
    }

    private Row lost(Problem fault) {
        number++;
        return Row.broken(number, walk.hasTakenAlong() ? Lost.more(fault, number) : Lost.record(fault, number));
    }

    /** Nothing follows. */
    private Row end(Problem fault, @Nullable JsonProcessingException e, Anchor anchor) throws OffprintException {
        boolean isCut = e != null && JsonFault.isCut(e);
        if (!anchor.isRecord()) throw new OffprintException(isCut ? fault : Lost.rest(fault));
        isOver = true;
        number++;
        return Row.broken(number, isCut ? Lost.record(fault, number) : Lost.rest(fault));
    }

    /** An object that a field of is lost is no record any more; that is said once. */
    private @Nullable Row field(Frame top, Problem fault) {
        boolean isSaid = top.isBroken && !top.hasGiven;
        top.isBroken = true;
        return isSaid ? null : Row.broken(++number, Lost.field(fault));
    }

    private @Nullable Row step(JsonToken token) throws IOException {
        var top = open.peek();
        if (token == JsonToken.END_ARRAY) return leave(false);
        if (token == JsonToken.END_OBJECT) return leave(true);
        if (token == JsonToken.FIELD_NAME && top != null && top.rest != null) return field(top, top.rest);
        if (token == JsonToken.START_ARRAY)
            return top == null || top.rest != null ? enter(new Frame("", null)) : nest();
        if (token != JsonToken.START_OBJECT) return strange();
        if (top != null && !top.isShelf) return record();
        return enter(new Frame("", mapper.createObjectNode()));
    }

    /** What breaks in arrays within arrays, before a record has come, costs the outermost of these. */
    private @Nullable Row nest() {
        if (walk.anchor() != Anchor.NEST) {
            nestsIn = open.size();
            walk.at(Anchor.NEST);
        }
        open.push(new Frame("", null));
        return null;
    }

    private @Nullable Row enter(Frame frame) {
        open.push(frame);
        inside(frame);
        return null;
    }

    /** An object that has not given any records is one. */
    private @Nullable Row leave(boolean isObject) {
        var left = open.pop();
        var row = isObject && left.rest != null && !left.hasGiven && !left.isBroken ? record(left.rest) : null;
        isBehindArray = open.isEmpty() && left.rest == null;
        inside(open.isEmpty() ? left : open.peek());
        return row;
    }

    /** Behind a bracket, what may be broken is a field or what lies between records. */
    private void inside(Frame frame) {
        walk.behind(frame.rest == null ? Anchor.GAP : Anchor.FIELD);
    }

    private @Nullable Row field(Frame top, ObjectNode rest) throws IOException {
        var json = walk.json();
        var key = json.currentName();
        var token = json.nextToken();
        walk.at(Anchor.FIELD);
        boolean isWrapper = wrappers.contains(key);
        if (isWrapper && token == JsonToken.START_OBJECT) return enter(new Frame(key, mapper.createObjectNode()));
        if (isWrapper && token == JsonToken.START_ARRAY) return array(key, top, rest);
        if (top.hasGiven || !completion.keeps(key)) return passOver(key, token);
        rest.set(key, json.<JsonNode>readValueAsTree());
        return null;
    }

    /** Only one of objects holds records. */
    private @Nullable Row array(String key, Frame top, ObjectNode rest) throws IOException {
        var json = walk.json();
        if (json.nextToken() == JsonToken.START_OBJECT) {
            enter(new Frame(key, null));
            open.forEach(f -> f.hasGiven = true);
            return step(JsonToken.START_OBJECT);
        }
        var array = mapper.createArrayNode();
        while (json.currentToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
            array.add(json.<JsonNode>readValueAsTree());
            json.nextToken();
        }
        if (top.hasGiven && !array.isEmpty()) addBeside(key);
        rest.set(key, array);
        return null;
    }

    private @Nullable Row passOver(String key, JsonToken token) throws IOException {
        if (token != JsonToken.VALUE_NULL) addBeside(key);
        walk.passOver();
        return null;
    }

    private Row record() throws IOException {
        walk.at(Anchor.RECORD);
        JsonNode fields = walk.json().readValueAsTree();
        walk.read();
        return record(fields);
    }

    private Row record(JsonNode fields) {
        number++;
        var around = new ArrayList<ObjectNode>();
        for (var frame : open) {
            frame.hasGiven = true;
            if (frame.rest == null) continue;
            around.add(frame.rest);
            if (!frame.isNamed) frame.rest.fieldNames().forEachRemaining(this::addBeside);
            frame.isNamed = true;
        }
        completion.complete(fields, around);
        return Row.of(number, walk.place(), fields);
    }

    private void addBeside(String key) {
        if (beside.size() < MOST_BESIDE) beside.add(key);
    }

    private Row strange() {
        number++;
        return Row.broken(
                number,
                Problem.error("read.records.form", walk.place(), "this record is no object of JSON", "write {…}"));
    }

    /** The name of the array that the last record stands in; empty when it has none. */
    String table() {
        var innermost = open.peek();
        return innermost == null ? "" : innermost.name;
    }

    @Override
    public List<Problem> remarks() {
        var remarks = new ArrayList<>(text.remarks());
        if (comma != null) remarks.add(comma);
        return remarks;
    }

    @Override
    public Set<String> beside() {
        return beside;
    }

    @Override
    public void close() {
        walk.close();
    }
}
