// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Short forms for articles made in tests; a string stands for its text. */
final class Say {
    private static final List<String> NOUNS = List.of(
            "printer", "reader", "compositor", "page", "column", "margin", "letter", "proof", "galley", "editor");
    private static final List<String> VERBS =
            List.of("carries", "follows", "measures", "corrects", "remembers", "divides", "copies", "awaits");
    private static final List<String> WAYS =
            List.of("by lamplight", "before noon", "with care", "in the second draft", "without haste", "to the line");

    private Say() {}

    /** Running text of strings and inlines. */
    static List<Inline> line(Object... parts) {
        return Arrays.stream(parts)
                .map(part -> part instanceof Inline inline ? inline : new Text((String) part))
                .toList();
    }

    static Paragraph p(Object... parts) {
        return Paragraph.of(line(parts));
    }

    static Inline styled(Styled.Kind kind, Object... parts) {
        return new Styled(kind, line(parts));
    }

    static Inline em(Object... parts) {
        return styled(Styled.Kind.EMPHASIS, parts);
    }

    static Inline link(String address, String text) {
        return new Link(address, null, line(text));
    }

    static Inline to(String id, String text) {
        return new CrossReference(id, line(text));
    }

    static Heading heading(int level, String id, String text) {
        return new Heading(Attributes.id(id), level, line(text));
    }

    /** An item of blocks; a string is a paragraph. */
    static ListBlock.Item item(Object... content) {
        return new ListBlock.Item(ListBlock.TaskState.NONE, flow(content));
    }

    /** Blocks; a string is a paragraph. */
    static List<Block> flow(Object... content) {
        return Stream.of(content)
                .map(one -> one instanceof Block block ? block : p(one))
                .toList();
    }

    static Table.Cell cell(int columnSpan, int rowSpan, Object... content) {
        return new Table.Cell(false, columnSpan, rowSpan, null, flow(content));
    }

    static Table.Cell head(int columnSpan, int rowSpan, String text) {
        return new Table.Cell(true, columnSpan, rowSpan, null, flow(text));
    }

    static Image image(String asset, String alt) {
        return new Image(asset + ".img", asset, new AltText.Known(alt));
    }

    /** Sentences of a number, which no other number has. */
    static String sentences(int number, int count) {
        var random = new java.util.SplittableRandom(number);
        return Stream.generate(() -> sentence(random)).limit(count).collect(Collectors.joining(" ")) + " (No. " + number
                + ".)";
    }

    private static String sentence(RandomGenerator random) {
        return "The " + one(random, NOUNS) + " " + one(random, VERBS) + " the " + one(random, NOUNS) + " "
                + one(random, WAYS) + ", and the " + one(random, NOUNS) + " " + one(random, VERBS) + " another.";
    }

    private static String one(RandomGenerator random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
