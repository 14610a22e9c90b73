// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.model.Aside;
import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Group;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Styled;
import java.util.ArrayList;
import java.util.List;

/** The parts of a structured abstract, each a group, so that each begins alike on the page. Stateless. */
final class PartsOfAbstract {
    private static final String ROLE = "abstract-part";

    private PartsOfAbstract() {}

    /** The same blocks; of an abstract with at least two parts each is a group. */
    static List<Block> grouped(List<Block> blocks) {
        if (blocks.stream().filter(PartsOfAbstract::begins).count() < 2) return blocks;
        var all = new ArrayList<Block>();
        var part = new ArrayList<Block>();
        for (var block : blocks) {
            boolean isApart = block instanceof Aside;
            if (isApart || begins(block)) close(part, all);
            if (isApart || (part.isEmpty() && !begins(block))) all.add(block);
            else part.add(block);
        }
        close(part, all);
        return all;
    }

    private static void close(List<Block> part, List<Block> all) {
        if (!part.isEmpty()) all.add(new Group(Attributes.NONE, ROLE, part));
        part.clear();
    }

    /** Whether a block is a paragraph that begins with its title, in bold. */
    private static boolean begins(Block block) {
        if (!(block instanceof Paragraph p) || p.content().size() < 2) return false;
        return p.content().get(0) instanceof Styled title
                && title.kind() == Styled.Kind.STRONG
                && PlainText.of(title.content()).strip().matches("(?s).*[.:?!]");
    }
}
