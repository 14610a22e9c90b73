// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;
import java.util.Objects;

/**
 * A list, numbered or not.
 *
 * @param ordered whether its items are numbered
 * @param start number of the first item; 1 for an unordered list
 */
public record ListBlock(Attributes attributes, boolean ordered, int start, List<Item> items) implements Block {
    /** Whether an item is a task, and done. */
    public enum TaskState {
        NONE,
        OPEN,
        DONE
    }

    /** One item of a list. */
    public record Item(TaskState task, List<Block> content) {
        public Item {
            Objects.requireNonNull(task);
            content = List.copyOf(content);
        }

        /** An item that is no task. */
        public static Item of(Block... content) {
            return new Item(TaskState.NONE, List.of(content));
        }
    }

    public ListBlock {
        Objects.requireNonNull(attributes);
        Checks.atLeast(0, start, "the first number of a list");
        items = List.copyOf(items);
    }

    /** A bulleted list. */
    public static ListBlock bulleted(Item... items) {
        return new ListBlock(Attributes.NONE, false, 1, List.of(items));
    }

    /** A numbered list that starts at 1. */
    public static ListBlock numbered(Item... items) {
        return new ListBlock(Attributes.NONE, true, 1, List.of(items));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.list(this);
    }
}
