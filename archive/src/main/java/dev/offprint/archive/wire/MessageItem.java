// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wire;

import dev.offprint.core.read.Edition;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.wire.newsml.NewsMl1Reader;
import dev.offprint.core.read.wire.newsmlg2.NewsMlG2Reader;
import dev.offprint.core.read.xml.XmlNames;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which reader an item of a message is for. */
enum MessageItem {
    G2,
    ONE;

    private static final Set<String> G2_ITEMS =
            Set.of("newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem");

    static Optional<MessageItem> of(String element) {
        if (G2_ITEMS.contains(element)) return Optional.of(G2);
        return element.equals("NewsItem") ? Optional.of(ONE) : Optional.empty();
    }

    XmlNames names() {
        return this == G2 ? NewsMlG2Reader.NAMES : NewsMl1Reader.NAMES;
    }

    String reader() {
        return this == G2 ? "newsml-g2" : "newsml";
    }

    /** Which version of which thing an item is; empty when it does not say. */
    Optional<Edition> edition(Element item) {
        return this == G2 ? NewsMlG2Reader.edition(item) : NewsMl1Reader.edition(item);
    }

    ReadResult read(Element item, Source source, ReadOptions options) {
        return this == G2 ? NewsMlG2Reader.read(item, source, options) : NewsMl1Reader.read(item, source, options);
    }
}
