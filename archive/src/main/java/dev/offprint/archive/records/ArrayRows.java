// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.offprint.archive.pack.Unreadable;
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
final class ArrayRows implements Rows {
    private static final int MOST_BESIDE = 1000;

    private final String name;
    private final TextInput text;
    private final RecordCap in;
    private final JsonParser json;
    private final Set<String> wrappers;
    private final Completion completion;
    private final ObjectMapper mapper;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Set<String> beside = new TreeSet<>();
    private long number;

    private ArrayRows(
            String name,
            TextInput text,
            RecordCap in,
            JsonParser json,
            Set<String> wrappers,
            Completion completion,
            ObjectMapper mapper) {
        this.name = name;
        this.text = text;
        this.in = in;
        this.json = json;
        this.wrappers = wrappers;
        this.completion = completion;
        this.mapper = mapper;
    }

    /** @param wrappers names below which records stand, at once or in a further object */
    static ArrayRows open(Source source, Limits limits, Set<String> wrappers, Completion completion)
            throws OffprintException {
        var text = TextInput.open(source, limits);
        var in = new RecordCap(text, limits.inputBytes(), source.name());
        try {
            var factory = Json.factory(limits);
            var mapper = new ObjectMapper(factory);
            factory.setCodec(mapper);
            return new ArrayRows(source.name(), text, in, factory.createParser(in), wrappers, completion, mapper);
        } catch (IOException e) {
            Closing.of(in);
            throw Unreadable.of(source.name(), e);
        }
    }

    @Override
    public @Nullable Row next() throws OffprintException {
        try {
            in.begin();
            Row row = null;
            for (var token = json.nextToken(); token != null && row == null; ) {
                row = step(token);
                if (row == null) token = json.nextToken();
            }
            return row;
        } catch (JsonProcessingException e) {
            throw new OffprintException(unfinished(Json.problem(name, e)), e);
        } catch (CharConversionException e) {
            throw new OffprintException(Json.encoding(name, e), e);
        } catch (IOException e) {
            throw Unreadable.of(name, e);
        }
    }

    /** Nothing tells where the next record begins. */
    private static Problem unfinished(Problem fault) {
        var what = fault.what() + "; what follows is not read";
        return new Problem(fault.code(), fault.severity(), fault.place(), what, fault.cure());
    }

    private @Nullable Row step(JsonToken token) throws IOException {
        var top = open.peek();
        if (token == JsonToken.END_ARRAY) return leave(false);
        if (token == JsonToken.END_OBJECT) return leave(true);
        if (token == JsonToken.FIELD_NAME && top != null && top.rest != null) return field(top, top.rest);
        if (token == JsonToken.START_ARRAY) return enter(new Frame(null, false));
        if (token != JsonToken.START_OBJECT) return strange();
        if (top != null && !top.isShelf) return record(json.readValueAsTree());
        return enter(new Frame(mapper.createObjectNode(), false));
    }

    private @Nullable Row enter(Frame frame) {
        open.push(frame);
        return null;
    }

    /** An object that has not given any records is one. */
    private @Nullable Row leave(boolean isObject) {
        var left = open.pop();
        if (isObject && left.rest != null && !left.hasGiven) return record(left.rest);
        return null;
    }

    private @Nullable Row field(Frame top, ObjectNode rest) throws IOException {
        var key = json.currentName();
        var token = json.nextToken();
        boolean isWrapper = wrappers.contains(key);
        if (isWrapper && token == JsonToken.START_OBJECT) return enter(new Frame(mapper.createObjectNode(), false));
        if (isWrapper && token == JsonToken.START_ARRAY) return array(key, top, rest);
        if (top.hasGiven) return passOver(key, token);
        rest.set(key, json.<JsonNode>readValueAsTree());
        return null;
    }

    /** Only one of objects holds records. */
    private @Nullable Row array(String key, Frame top, ObjectNode rest) throws IOException {
        if (json.nextToken() == JsonToken.START_OBJECT) {
            enter(new Frame(null, key.equals("db")));
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
        in.passOver();
        json.skipChildren();
        in.begin();
        return null;
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
        return Row.of(number, place(), fields);
    }

    private void addBeside(String key) {
        if (beside.size() < MOST_BESIDE) beside.add(key);
    }

    private Row strange() {
        number++;
        return Row.broken(
                number, Problem.error("read.records.form", place(), "this record is no object of JSON", "write {…}"));
    }

    private String place() {
        return name + ":" + json.currentTokenLocation().getLineNr();
    }

    @Override
    public List<Problem> remarks() {
        return text.remarks();
    }

    @Override
    public Set<String> beside() {
        return beside;
    }

    @Override
    public void close() {
        Closing.of(json);
        Closing.of(in);
    }
}
