// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.flow;

import java.util.List;

/**
 * Something whole, such as a figure, that stands here if there is room, else at the top of the next column while the
 * text goes on.
 *
 * @param spanning whether it stands over all columns: at the top of the next page, or below the text of the last one
 */
public record Floating(List<VerticalItem> content, boolean spanning) implements VerticalItem {
    public Floating {
        content = List.copyOf(content);
    }

    /** Something as wide as a column. */
    public Floating(List<VerticalItem> content) {
        this(content, false);
    }

    /** The same with other content. */
    public Floating with(List<VerticalItem> other) {
        return new Floating(other, spanning);
    }
}
