// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;

/**
 * The article of a page, and what is none of it.
 *
 * @param content its children are the article in reading order, with their markup; the language and direction that hold
 *     there are its attributes. It stands in no document, but in the page itself when all of that is the article
 * @param dropped what was left out and has words, pictures or frames, in the order of the source as far as that is known
 */
public record Extract(Element content, List<Dropped> dropped) {
    /** The attribute of what stood over the text and apart from it: {@code dek} or {@code figure}. */
    public static final String OVER = "data-offprint-over";

    public Extract {
        Objects.requireNonNull(content);
        dropped = List.copyOf(dropped);
    }
}
