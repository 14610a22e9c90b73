// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.DefinitionList;
import dev.offprint.core.model.DefinitionList.Entry;
import dev.offprint.core.model.Inline;
import dev.offprint.core.read.html.flow.Flow;
import dev.offprint.core.read.html.flow.LeftOut;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Makes lists of terms and what they mean. */
final class DefinitionMaker {
    private final Walk walk;

    DefinitionMaker(Walk walk) {
        this.walk = walk;
    }

    void make(Element list, Flow flow) {
        var attributes = flow.start(list);
        var drafts = new ArrayList<Draft>();
        addAll(list, drafts, flow);
        if (drafts.isEmpty()) return;
        flow.block(
                new DefinitionList(attributes, drafts.stream().map(Draft::entry).toList()));
    }

    /** An entry that grows. */
    private record Draft(List<List<Inline>> terms, List<List<Block>> descriptions) {
        Draft() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        Entry entry() {
            return new Entry(terms, descriptions);
        }
    }

    private void addAll(Element parent, List<Draft> drafts, Flow flow) {
        for (var child : parent.childNodes()) {
            if (!(child instanceof Element element)) addStray(child, drafts, flow);
            else if (element.nameIs("dt")) addTerm(element, drafts, flow);
            else if (element.nameIs("dd")) addDescription(element, drafts, flow);
            else if (isGroup(element, parent)) addAll(element, drafts, flow);
            else addStray(child, drafts, flow);
        }
    }

    /** Groups may stand directly in the list, once. */
    private static boolean isGroup(Element element, Element parent) {
        return element.nameIs("div")
                && parent.nameIs("dl")
                && LeftOut.of(element).isEmpty();
    }

    private void addTerm(Element dt, List<Draft> drafts, Flow flow) {
        if (!walk.isText(dt)) return;
        walk.ids().pend(dt.id());
        boolean isNew = drafts.isEmpty() || !last(drafts).descriptions().isEmpty();
        if (isNew) drafts.add(new Draft());
        last(drafts).terms().add(walk.phrase(dt, flow.context()));
    }

    private void addDescription(Element dd, List<Draft> drafts, Flow flow) {
        if (walk.isText(dd)) describe(walk.blocks(dd, flow.context().deeper()), drafts, flow);
    }

    private void addStray(Node child, List<Draft> drafts, Flow flow) {
        var stray = walk.flow(flow.context().deeper());
        walk.node(child, stray);
        var blocks = stray.blocks();
        if (!blocks.isEmpty()) describe(blocks, drafts, flow);
    }

    /** What describes no term stands before the list. */
    private static void describe(List<Block> blocks, List<Draft> drafts, Flow flow) {
        if (drafts.isEmpty()) blocks.forEach(flow::block);
        else last(drafts).descriptions().add(blocks);
    }

    private static Draft last(List<Draft> drafts) {
        return drafts.get(drafts.size() - 1);
    }
}
