// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.frontmatter;

import dev.offprint.core.notice.OffprintException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Front matter in YAML 1.2. Made of events, not objects: scalars stay as they are written ({@code 1.10}, {@code no}),
 * aliases are shared instead of copied, and depth is counted before it can hurt.
 */
final class YamlValues {
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private final Lines lines;
    private final Iterator<Event> events;
    private final Map<Anchor, Value> anchors = new HashMap<>();

    private YamlValues(Lines lines, Iterator<Event> events) {
        this.lines = lines;
        this.events = events;
    }

    static Value.Mapping read(String yaml, Lines lines) throws OffprintException {
        try {
            var parse =
                    new Parse(LoadSettings.builder().setLabel("front matter").build());
            return new YamlValues(lines, parse.parseString(yaml).iterator()).document();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0);
            throw lines.malformed(line, "front matter is not YAML: " + e.getProblem(), cure(e.getProblem()), e);
        } catch (YamlEngineException e) {
            throw lines.malformed(0, "front matter is not YAML: " + e.getMessage(), "correct it", e);
        }
    }

    private static String cure(String problem) {
        if (problem.contains("mapping values")) return "put a value that holds a colon in quotes";
        if (problem.contains("TAB")) return "indent with spaces";
        return "correct this line or the one before it";
    }

    private Value.Mapping document() throws OffprintException {
        while (events.hasNext()) {
            var event = events.next();
            if (event instanceof NodeEvent) return root(event);
        }
        return Value.Mapping.EMPTY;
    }

    private Value.Mapping root(Event event) throws OffprintException {
        var value = value(event, 1);
        if (value instanceof Value.Mapping mapping) return lines.checked(mapping);
        if (value instanceof Value.Scalar scalar && scalar.text().isEmpty()) return Value.Mapping.EMPTY;
        throw lines.malformed(line(event), "front matter holds no keys", "write it as lines of key: value");
    }

    private Value value(Event event, int depth) throws OffprintException {
        if (depth > lines.reading().limits().nesting()) throw lines.tooDeep(line(event));
        if (event instanceof AliasEvent alias) return aliased(alias, depth);
        var value = event instanceof MappingStartEvent
                ? mapping(depth)
                : event instanceof SequenceStartEvent ? sequence(depth) : scalar((ScalarEvent) event);
        ((NodeEvent) event).getAnchor().ifPresent(a -> anchors.put(a, value));
        return value;
    }

    private Value aliased(AliasEvent alias, int depth) throws OffprintException {
        var value = anchors.get(alias.getAlias());
        if (value == null) {
            var what = "nothing before this line is named &" + alias.getAlias();
            throw lines.malformed(line(alias), what, "name it, or put the * in quotes");
        }
        if (depth + value.depth() > lines.reading().limits().nesting()) throw lines.tooDeep(line(alias));
        return value;
    }

    private Value mapping(int depth) throws OffprintException {
        var values = new LinkedHashMap<String, Value>();
        for (var event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(value(event, depth + 1) instanceof Value.Scalar key)) {
                throw lines.malformed(line(event), "a key of front matter is not a word", "write it as key: value");
            }
            if (values.remove(key.text()) != null) lines.duplicate(line(event), key.text());
            values.put(key.text(), value(events.next(), depth + 1));
        }
        return Value.Mapping.of(values);
    }

    private Value sequence(int depth) throws OffprintException {
        List<Value> values = new ArrayList<>();
        for (var event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            values.add(value(event, depth + 1));
        }
        return Value.Sequence.of(values);
    }

    private static Value scalar(ScalarEvent event) {
        boolean isNothing = event.isPlain() && NOTHING.contains(event.getValue());
        return new Value.Scalar(isNothing ? "" : event.getValue());
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0);
    }
}
