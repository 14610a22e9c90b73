// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.text;

import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.ListBlock;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.CleanUp;
import dev.offprint.core.read.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes blocks of the paragraphs between opening and closing: lists and crossheads where the level allows guesses. */
final class Body {
    private static final int LOOK_AT_CLOCK = 512;

    private final Reading reading;
    private final Map<Integer, Paragraph.Role> roles;

    Body(Reading reading, Map<Integer, Paragraph.Role> roles) {
        this.reading = reading;
        this.roles = roles;
    }

    List<Block> blocks(List<Unit> units) throws OffprintException {
        boolean guesses = reading.cleanUp() == CleanUp.FULL;
        var crossheads = guesses ? Crossheads.in(units) : List.<Integer>of();
        var blocks = new ArrayList<Block>();
        int i = 0;
        while (i < units.size()) {
            if (blocks.size() % LOOK_AT_CLOCK == LOOK_AT_CLOCK - 1) reading.checkTime();
            int items = guesses ? itemsFrom(units, i) : 0;
            if (items > 1) blocks.add(list(units.subList(i, i + items)));
            else blocks.add(block(units.get(i), crossheads.contains(units.get(i).line())));
            i += Math.max(1, items > 1 ? items : 1);
        }
        return blocks;
    }

    private Block block(Unit unit, boolean isCrosshead) {
        var role = roles.getOrDefault(unit.line(), Paragraph.Role.BODY);
        if (!isCrosshead || role != Paragraph.Role.BODY) return new Paragraph(Attributes.NONE, role, unit.inlines());
        info("crosshead", unit, "a short line is taken as a crosshead");
        return new Heading(Attributes.NONE, 1, unit.inlines());
    }

    private static int itemsFrom(List<Unit> units, int first) {
        var marker = Marker.of(units.get(first).lines().get(0));
        int end = first;
        while (marker != null) {
            end++;
            var next = end < units.size() ? Marker.of(units.get(end).lines().get(0)) : null;
            marker = next != null && next.follows(marker) ? next : null;
        }
        return end - first;
    }

    private ListBlock list(List<Unit> units) {
        var first =
                java.util.Objects.requireNonNull(Marker.of(units.get(0).lines().get(0)));
        info("list", units.get(0), units.size() + " lines are taken as a list");
        var items = units.stream()
                .map(u -> ListBlock.Item.of(Paragraph.of(withoutMarker(u))))
                .toList();
        var number = first.number();
        return new ListBlock(Attributes.NONE, number != null, number == null ? 1 : number, items);
    }

    private static List<Inline> withoutMarker(Unit unit) {
        var lines = new ArrayList<>(unit.lines());
        var marker = java.util.Objects.requireNonNull(Marker.of(lines.get(0)));
        lines.set(0, lines.get(0).substring(marker.length()));
        return new Unit(unit.line(), lines).inlines();
    }

    private void info(String code, Unit unit, String what) {
        reading.info("read.text." + code, reading.place(unit.line()), what, "");
    }
}
