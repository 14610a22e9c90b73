// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.fields;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.core.text.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a record of a form holds of an article. Of one thread at a time. */
public final class Values {
    /** What tells people nothing: numbers of a database, hashes, addresses. */
    private static final Pattern OPAQUE = Pattern.compile("(?i)(?=[^0-9]*+[0-9])[-0-9a-f]++|[a-z]++:.*");
    /** Longer fields are texts, and no facts. */
    private static final int LONGEST_FACT = 1000;
    /** What makes a name, the best first; an opaque number only when there is nothing else. */
    private static final List<Target> NAMES = List.of(Target.ID, Target.TITLE, Target.TITLE_HTML, Target.ID);
    /** As much as a name is made of. */
    private static final int NAME_SEEN = 200;

    private final Shape shape;
    private final JsonNode record;
    private final Held held;

    public Values(Shape shape, JsonNode record) {
        this.shape = shape;
        this.record = record;
        this.held = new Held(shape.uses(), record);
    }

    /** The form. */
    public Shape shape() {
        return shape;
    }

    /** All fields. */
    public JsonNode record() {
        return record;
    }

    /** The members of the first candidate that holds something of the target's kind; blank texts are nothing. */
    public List<JsonNode> all(Target target) {
        return held.all(target);
    }

    /** The first of them that is a text, number or truth; null when there is none. */
    @Nullable
    public String text(Target target) {
        for (var node : all(target))
            if (node.isValueNode()) return node.asText().strip();
        return null;
    }

    /** All of them as texts. */
    public List<String> texts(Target target) {
        var texts = new ArrayList<String>();
        for (var node : all(target)) {
            var name = Held.name(node);
            if (name != null) texts.add(name);
        }
        return texts;
    }

    /** The target that holds the body; null when none does. */
    @Nullable
    public Target body() {
        for (var target : Target.BODIES) {
            if (!all(target).isEmpty()) return target;
        }
        return null;
    }

    /** The candidate that an article is made of; null when there is none. */
    @Nullable
    public Path chosen(Target target) {
        return target.isBody() && target != body() ? null : held.path(target);
    }

    /** Whether a field at the top whose meaning nobody knows is kept as an extension: a fact, no text. */
    public boolean isExtension(String field, JsonNode node) {
        return shape.keepsRest()
                && node.isValueNode()
                && Held.isSomething(node)
                && node.asText().length() <= LONGEST_FACT
                && shape.uses().taken(field, this).isEmpty();
    }

    /** Whether something of an article is the same. */
    public boolean repeats(JsonNode node) {
        if (!node.isValueNode()) return false;
        var text = node.asText().strip();
        for (var target : shape.fields().keySet()) {
            if (chosen(target) != null && text.equals(text(target))) return true;
        }
        return false;
    }

    /** The fields at the top that would be a body if they held anything. */
    public List<String> emptyBodies() {
        var empty = new ArrayList<String>();
        for (var field : record.properties()) {
            boolean isBody = shape.uses().of(field.getKey()).stream()
                    .map(Uses.Use::target)
                    .anyMatch(target -> target != null && target.isBody());
            if (isBody && !Held.isSomething(field.getValue())) empty.add(field.getKey());
        }
        return empty;
    }

    /** Whether it tells of an article only where that is. */
    public boolean isOnlyLink() {
        if (shape.linksOnly()) return true;
        return shape.beside() == null
                && body() == null
                && text(Target.SUMMARY) == null
                && text(Target.DEK) == null
                && text(Target.URL) != null;
    }

    /** Whether an article can be made of it. */
    public boolean hasText() {
        return body() != null || shape.beside() != null || text(Target.SUMMARY) != null;
    }

    /** How many addresses a record of links has. */
    public long links() {
        return Math.max(1, all(Target.URL).size());
    }

    /** The name of the file that holds the body; null when there is none. */
    @Nullable
    public String beside() {
        var template = shape.beside();
        if (template == null) return null;
        int open = template.indexOf('{');
        int close = template.indexOf('}');
        var value = record.path(template.substring(open + 1, close)).asText();
        return value.isBlank() ? null : template.substring(0, open) + value + template.substring(close + 1);
    }

    /** Proposes a name for a file. */
    public String name(long number) {
        var id = start(Target.ID);
        boolean isOpaque = id != null && OPAQUE.matcher(id).matches();
        for (var target : isOpaque ? NAMES.subList(1, NAMES.size()) : NAMES) {
            var text = start(target);
            var slug = text == null ? "" : Slug.of(RecordText.line(text));
            if (!slug.isEmpty()) return slug;
        }
        return "record-" + number;
    }

    private @Nullable String start(Target target) {
        var text = text(target);
        return text == null ? null : text.substring(0, Math.min(NAME_SEEN, text.length()));
    }
}
