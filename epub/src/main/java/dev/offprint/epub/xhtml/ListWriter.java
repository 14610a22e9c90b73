// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.model.DefinitionList;
import dev.offprint.core.model.ListBlock;
import dev.offprint.epub.xml.Markup;

/** Writes lists. */
final class ListWriter {
    private final Scope scope;
    private final Markup out;
    private final BlockWriter blocks;

    ListWriter(Scope scope, Markup out, BlockWriter blocks) {
        this.scope = scope;
        this.out = out;
        this.blocks = blocks;
    }

    Markup list(ListBlock list) {
        var start = list.ordered() && list.start() != 1 ? String.valueOf(list.start()) : null;
        out.open(list.ordered() ? "ol" : "ul", scope.attributes(list, "start", start))
                .newLine();
        for (var item : list.items()) blocks.surroundings().beside(() -> item(item));
        return out.end();
    }

    private Markup item(ListBlock.Item item) {
        return switch (item.task()) {
            case NONE -> {
                out.open("li");
                yield blocks.write(item.content()).end();
            }
            case OPEN -> task("☐", item);
            case DONE -> task("☑", item);
        };
    }

    private Markup task(String box, ListBlock.Item item) {
        out.open("li", "class", "task");
        Runnable mark =
                () -> out.open("span", "class", "task-box").text(box).close().text(" ");
        return blocks.framed(item.content(), mark, null).end();
    }

    Markup definitions(DefinitionList list) {
        out.open("dl", scope.attributes(list)).newLine();
        for (var entry : list.entries()) blocks.surroundings().beside(() -> entry(entry));
        return out.end();
    }

    /** A term without description gets an empty one, as HTML asks for. */
    private void entry(DefinitionList.Entry entry) {
        for (var term : entry.terms()) {
            out.open("dt");
            blocks.inlines().write(term).end();
        }
        for (var description : entry.descriptions()) {
            out.open("dd");
            blocks.write(description).end();
        }
        if (entry.descriptions().isEmpty()) out.open("dd").end();
    }
}
