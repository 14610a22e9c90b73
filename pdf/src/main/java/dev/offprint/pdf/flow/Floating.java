// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.flow;

import java.util.List;

/**
 * Something whole, such as a figure, that stands here if there is room, else at the top of the next column while the
 * text goes on.
 */
public record Floating(List<VerticalItem> content) implements VerticalItem {
    public Floating {
        content = List.copyOf(content);
    }
}
