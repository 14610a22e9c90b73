// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.ListBlock;
import dev.offprint.core.model.ListBlock.Item;
import dev.offprint.core.model.ListBlock.TaskState;
import dev.offprint.core.read.html.flow.Context;
import dev.offprint.core.read.html.flow.Flow;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Makes lists. */
final class ListMaker {
    private final Walk walk;

    ListMaker(Walk walk) {
        this.walk = walk;
    }

    void make(Element list, Flow flow) {
        var attributes = flow.start(list);
        var items = new ArrayList<Item>();
        for (var child : list.childNodes()) add(child, items, flow.context().deeper());
        if (items.isEmpty()) return;
        boolean isOrdered = list.nameIs("ol");
        flow.block(new ListBlock(attributes, isOrdered, isOrdered ? start(list) : 1, items));
    }

    private void add(Node child, List<Item> items, Context context) {
        if (child instanceof Element li && li.nameIs("li")) {
            if (walk.isText(li)) items.add(item(li, context));
        } else {
            addStray(child, items, context);
        }
    }

    private Item item(Element li, Context context) {
        var box = Checkbox.of(li);
        box.ifPresent(walk::skip);
        var state = box.map(b -> b.hasAttr("checked") ? TaskState.DONE : TaskState.OPEN)
                .orElse(TaskState.NONE);
        return new Item(state, walk.blocks(li, context));
    }

    /** A list directly in a list goes on with the item before, as browsers show it. */
    private void addStray(Node child, List<Item> items, Context context) {
        var stray = walk.flow(context);
        walk.node(child, stray);
        var blocks = stray.blocks();
        if (blocks.isEmpty()) return;
        if (items.isEmpty() || !(child instanceof Element)) {
            items.add(new Item(TaskState.NONE, blocks));
            return;
        }
        var last = items.remove(items.size() - 1);
        var longer = new ArrayList<Block>(last.content());
        longer.addAll(blocks);
        items.add(new Item(last.task(), longer));
    }

    private int start(Element list) {
        var raw = list.attr("start").strip();
        if (raw.isEmpty()) return 1;
        try {
            int start = Integer.parseInt(raw);
            if (start >= 0) return start;
        } catch (NumberFormatException e) {
            // falls through: not a number that a list can start with
        }
        walk.findings().info("list-start", list, "the list cannot start at \"" + raw + "\" and starts at 1", "");
        return 1;
    }
}
