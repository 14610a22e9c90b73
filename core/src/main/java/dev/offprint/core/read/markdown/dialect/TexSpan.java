// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.dialect;

import org.commonmark.node.CustomNode;

/** A formula in a line. */
final class TexSpan extends CustomNode {
    private final String tex;
    private final boolean isDisplay;

    TexSpan(String tex, boolean isDisplay) {
        this.tex = tex;
        this.isDisplay = isDisplay;
    }

    String tex() {
        return tex;
    }

    /** Whether it stands on a line of its own. */
    boolean isDisplay() {
        return isDisplay;
    }
}
