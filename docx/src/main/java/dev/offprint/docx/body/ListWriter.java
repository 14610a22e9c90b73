// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.ListBlock;
import dev.offprint.docx.template.ListKind;
import dev.offprint.docx.template.Shapes;

/** Writes lists with Word's own numbering. */
final class ListWriter {
    private final BlockWriter blocks;

    ListWriter(BlockWriter blocks) {
        this.blocks = blocks;
    }

    After write(ListBlock list) {
        if (list.items().isEmpty()) return blocks.flow().after();
        var place = blocks.place();
        var style = blocks.story().style();
        blocks.text().paragraphs().flush(place);
        boolean outermost = place.level() == 0;
        if (outermost) blocks.flow().gap(Shapes.half(style));
        items(list, place);
        if (outermost) blocks.flow().gap(Shapes.half(style));
        return After.OTHER;
    }

    private void items(ListBlock list, Place place) {
        var style = blocks.story().style();
        var inner = blocks.at(place.indented(Shapes.step(style), 0)
                .deeper()
                .voiced(place.voice().listed()));
        int level = Paragraphs.level(place);
        var numbering = blocks.story().draft().numbering();
        var number = list.ordered() ? numbering.numbered(list.start(), level) : "";
        for (var item : list.items()) {
            blocks.flow().leave(After.OTHER);
            blocks.flow().mark(marker(list.ordered(), number, item.task(), level));
            inner.all(item.content());
            inner.text().paragraphs().flush(inner.place());
        }
    }

    private Marker marker(boolean ordered, String number, ListBlock.TaskState task, int level) {
        if (ordered) return new Marker(number, level, ListKind.NUMBERS, box(task));
        var kind = switch (task) {
            case NONE -> ListKind.BULLETS;
            case OPEN -> ListKind.OPEN_TASKS;
            case DONE -> ListKind.DONE_TASKS;
        };
        return new Marker(blocks.story().draft().numbering().unnumbered(kind), level, kind, "");
    }

    private static String box(ListBlock.TaskState task) {
        return switch (task) {
            case NONE -> "";
            case OPEN -> "☐ ";
            case DONE -> "☑ ";
        };
    }
}
