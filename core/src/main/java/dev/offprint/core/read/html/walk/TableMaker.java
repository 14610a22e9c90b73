// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Table;
import dev.offprint.core.read.html.flow.Flow;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Makes tables; those that only arrange a page give what is in them. */
final class TableMaker {
    private final Walk walk;

    TableMaker(Walk walk) {
        this.walk = walk;
    }

    void make(Element table, Flow flow) {
        if (TableParts.arrangesPage(table)) {
            walk.box(table, flow);
            return;
        }
        var parts = TableParts.of(table, walk);
        var slots =
                SpanFit.fit(parts.sections().stream().map(TableMaker::wanted).toList());
        if (slots.isEmpty()) {
            walk.findings().warning("table-width", table, "the table is too wide and is kept as text only", "");
            walk.box(table, flow);
        } else {
            flow.block(table(table, parts, slots.get(), flow));
        }
    }

    private static List<List<SpanFit.Slot>> wanted(TableParts.Section section) {
        return section.rows().stream()
                .map(row -> row.stream().map(TableParts::slot).toList())
                .toList();
    }

    private Table table(Element table, TableParts parts, List<List<List<SpanFit.Slot>>> slots, Flow flow) {
        var attributes = flow.start(table);
        var context = flow.context().deeper();
        var caption = new ArrayList<Block>();
        parts.captions().forEach(c -> caption.addAll(walk.blocks(c, context)));
        var draft = new TableDraft(walk, context.deeper());
        for (int s = 0; s < slots.size(); s++) draft.add(parts.sections().get(s), slots.get(s));
        return draft.table(attributes, caption);
    }
}
