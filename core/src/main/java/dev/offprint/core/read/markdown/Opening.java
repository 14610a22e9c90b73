// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.Metadata;
import java.util.ArrayList;
import java.util.List;

/** Metadata and the body that is left. */
record Opening(Metadata metadata, List<Block> body) {
    Opening {
        body = List.copyOf(body);
    }

    /** The first heading as headline. */
    static Opening withHeadline(Metadata metadata, List<Block> blocks) {
        var body = new ArrayList<>(blocks);
        for (var block : blocks) {
            if (!(block instanceof Heading heading)) continue;
            body.remove(block);
            return new Opening(metadata.withTitles(metadata.titles().withHeadline(heading.content())), body);
        }
        return new Opening(metadata, blocks);
    }
}
