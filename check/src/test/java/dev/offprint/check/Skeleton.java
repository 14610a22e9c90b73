// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The structure that every format must show of an article: channel by channel in reading order, the notes apart.
 *
 * @param channels what is in it, only those that hold something
 * @param notes in the order of their first marks
 */
record Skeleton(Map<Channel, List<String>> channels, List<Skeleton> notes) {
    /** One kind of structure; its entries are texts without white space, after what is said here. */
    enum Channel {
        /** The level of the tag, 1 for the headline. */
        HEADING,
        /** How deep it is, its marker, its first paragraph. */
        ITEM,
        /** Of a definition. */
        TERM,
        /** Rows of the head, rows, then the cells. */
        TABLE,
        /** An alternative text. */
        PICTURE,
        /** A paragraph of it. */
        CAPTION,
        /** An address or {@code #}. */
        LINK,
        /** A paragraph of it. */
        QUOTE,
        /** All its text. */
        CODE,
        /** A displayed one; without text. */
        FORMULA,
        /** The number of the note in the order of the first marks. */
        MARK
    }

    Skeleton {
        var copy = new EnumMap<Channel, List<String>>(Channel.class);
        channels.forEach((channel, entries) -> {
            if (!entries.isEmpty()) copy.put(channel, List.copyOf(entries));
        });
        channels = java.util.Collections.unmodifiableMap(copy);
        notes = List.copyOf(notes);
    }

    /** What stands in a channel. */
    List<String> get(Channel channel) {
        return channels.getOrDefault(channel, List.of());
    }

    /** The same with other entries in one channel, in the notes too. */
    Skeleton with(Channel channel, UnaryOperator<List<String>> change) {
        var changed = new EnumMap<Channel, List<String>>(Channel.class);
        changed.putAll(channels);
        changed.put(channel, change.apply(get(channel)));
        return new Skeleton(
                changed, notes.stream().map(note -> note.with(channel, change)).toList());
    }

    /** Readable, and what expectations are written in: one line for each entry. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        channels.forEach((channel, entries) -> entries.forEach(entry -> lines.add(channel + " " + entry)));
        for (int i = 0; i < notes.size(); i++) {
            var number = i + 1;
            lines.add("NOTE " + number);
            notes.get(i).lines().forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    /** Where this differs from what is expected, at most one place of each channel; empty when it does not. */
    List<String> differences(Skeleton expected) {
        var differences = new ArrayList<String>();
        for (var channel : Channel.values()) {
            differ(channel.toString(), get(channel), expected.get(channel), differences);
        }
        if (notes.size() != expected.notes.size()) {
            differences.add(notes.size() + " notes instead of " + expected.notes.size());
        }
        for (int i = 0; i < Math.min(notes.size(), expected.notes.size()); i++) {
            var number = i + 1;
            notes.get(i).differences(expected.notes.get(i)).forEach(d -> differences.add("NOTE " + number + ": " + d));
        }
        return differences;
    }

    private static void differ(String name, List<String> found, List<String> expected, List<String> differences) {
        for (int i = 0; i < Math.max(found.size(), expected.size()); i++) {
            var there = i < found.size() ? found.get(i) : "nothing";
            var wanted = i < expected.size() ? expected.get(i) : "nothing";
            if (there.equals(wanted)) continue;
            differences.add(name + " " + (i + 1) + ": " + there + "\n  instead of " + wanted);
            return;
        }
    }

    /** A skeleton in the making. */
    static final class Draft {
        private final Map<Channel, List<String>> channels = new EnumMap<>(Channel.class);
        private final List<Skeleton> notes = new ArrayList<>();

        Draft add(Channel channel, String entry) {
            channels.computeIfAbsent(channel, c -> new ArrayList<>()).add(entry);
            return this;
        }

        Draft note(Skeleton note) {
            notes.add(note);
            return this;
        }

        Skeleton finish() {
            return new Skeleton(channels, notes);
        }
    }
}
