// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a record of a form holds of an article. Immutable. */
record Values(Shape shape, JsonNode record) {
    /** Where objects have their names, some in two halves. */
    private static final List<List<String>> NAMES = List.of(
            List.of("name"),
            List.of("fullOrUserName"),
            List.of("display_name"),
            List.of("full_name"),
            List.of("first_names", "last_name"),
            List.of("first_name", "last_name"),
            List.of("firstName", "lastName"),
            List.of("title"),
            List.of("label"),
            List.of("value"));

    private static final List<String> NOTHING = List.of("null", "none", "nan", "n/a", "undefined");
    private static final List<String> TRUTHS = List.of("true", "false", "yes", "no", "0", "1");
    /** What tells people nothing: numbers of a database, hashes, addresses. */
    private static final Pattern OPAQUE = Pattern.compile("(?i)(?=[^0-9]*+[0-9])[-0-9a-f]++|[a-z]++:.*");
    /** Longer fields are texts, and no facts. */
    private static final int LONGEST_FACT = 1000;
    /** As much as a name is made of. */
    private static final int NAME_SEEN = 200;

    Values {
        Objects.requireNonNull(shape);
        Objects.requireNonNull(record);
    }

    /** The members of the first candidate that holds something of the target's kind; blank texts are nothing. */
    List<JsonNode> all(Target target) {
        return shape.of(target).stream()
                .map(path -> held(path, target))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The first of them that is a text, number or truth; null when there is none. */
    @Nullable
    String text(Target target) {
        return all(target).stream()
                .filter(JsonNode::isValueNode)
                .findFirst()
                .map(node -> node.asText().strip())
                .orElse(null);
    }

    private List<JsonNode> held(Path path, Target target) {
        return path.in(record).stream().filter(node -> isHeld(node, target)).toList();
    }

    /** {@code published} may be a date or a truth. */
    private static boolean isHeld(JsonNode node, Target target) {
        if (!isSomething(node) || (target.isDate() && isTruth(node))) return false;
        if (target.isList()) return named(node).findAny().isPresent();
        return node.isValueNode() || target.isTree();
    }

    /** All of them as texts. */
    List<String> texts(Target target) {
        return all(target).stream().flatMap(Values::named).toList();
    }

    /** An object that stands for a person or a label is called by its name. */
    private static Stream<String> named(JsonNode node) {
        if (node.isValueNode()) return Stream.of(node.asText().strip());
        return NAMES.stream()
                .map(keys -> joined(node, keys))
                .filter(name -> !name.isEmpty())
                .limit(1);
    }

    private static String joined(JsonNode node, List<String> keys) {
        return keys.stream()
                .map(key -> node.path(key).isTextual() ? node.path(key).asText().strip() : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Neither blank nor a word for nothing. */
    static boolean isSomething(JsonNode node) {
        if (node.isNull() || node.isMissingNode()) return false;
        if (node.isDouble()) return !Double.isNaN(node.doubleValue());
        if (!node.isTextual()) return true;
        var text = node.asText();
        return !text.isBlank()
                && (text.length() > 9 || !NOTHING.contains(text.strip().toLowerCase(java.util.Locale.ROOT)));
    }

    /** The target that holds the body; null when none does. */
    @Nullable
    Target body() {
        for (var target : Target.BODIES) {
            if (!all(target).isEmpty()) return target;
        }
        return null;
    }

    /** The candidate that an article is made of; null when there is none. */
    @Nullable
    Path chosen(Target target) {
        if (Target.BODIES.contains(target) && target != body()) return null;
        return shape.of(target).stream()
                .filter(path -> !held(path, target).isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static boolean isTruth(JsonNode node) {
        return node.isBoolean() || TRUTHS.contains(node.asText().strip().toLowerCase(java.util.Locale.ROOT));
    }

    /** Whether a field at the top whose meaning nobody knows is kept as an extension: a fact, no text. */
    boolean isExtension(String field, JsonNode node) {
        return shape.keepsRest()
                && node.isValueNode()
                && isSomething(node)
                && node.asText().length() <= LONGEST_FACT
                && shape.uses().taken(field, this).isEmpty();
    }

    /** Whether something of an article is the same. */
    boolean repeats(JsonNode node) {
        if (!node.isValueNode()) return false;
        var text = node.asText().strip();
        return shape.fields().keySet().stream().filter(t -> chosen(t) != null).anyMatch(t -> text.equals(text(t)));
    }

    /** Whether it tells of an article only where that is. */
    boolean isOnlyLink() {
        if (shape.linksOnly()) return true;
        return shape.beside() == null
                && body() == null
                && text(Target.SUMMARY) == null
                && text(Target.DEK) == null
                && text(Target.URL) != null;
    }

    /** Whether an article can be made of it. */
    boolean hasText() {
        return body() != null || shape.beside() != null || text(Target.SUMMARY) != null;
    }

    /** How many addresses a record of links has. */
    long links() {
        return Math.max(1, all(Target.URL).size());
    }

    /** The name of the file that holds the body; null when there is none. */
    @Nullable
    String beside() {
        var template = shape.beside();
        if (template == null) return null;
        int open = template.indexOf('{');
        int close = template.indexOf('}');
        var value = record.path(template.substring(open + 1, close)).asText();
        return value.isBlank() ? null : template.substring(0, open) + value + template.substring(close + 1);
    }

    /** Proposes a name for a file. */
    String name(long number) {
        var found = new ArrayList<String>();
        var id = start(Target.ID);
        boolean isOpaque = id != null && OPAQUE.matcher(id).matches();
        var names = List.of(Target.ID, Target.TITLE, Target.TITLE_HTML, Target.ID);
        for (var target : isOpaque ? names.subList(1, names.size()) : names) {
            var text = start(target);
            if (text != null) found.add(RecordText.line(text));
        }
        return found.stream()
                .map(dev.offprint.core.text.Slug::of)
                .filter(slug -> !slug.isEmpty())
                .findFirst()
                .orElse("record-" + number);
    }

    private @Nullable String start(Target target) {
        var text = text(target);
        return text == null ? null : text.substring(0, Math.min(NAME_SEEN, text.length()));
    }
}
