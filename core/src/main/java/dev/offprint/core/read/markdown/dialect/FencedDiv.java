// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.dialect;

import org.commonmark.node.CustomBlock;

/** What stands between lines of colons. */
final class FencedDiv extends CustomBlock {
    private final String kind;
    private final String title;
    private boolean isOpen = true;

    FencedDiv(String kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    /** The first class, in lower case; may be empty. */
    String kind() {
        return kind;
    }

    /** May be empty. */
    String title() {
        return title;
    }

    boolean isOpen() {
        return isOpen;
    }

    void close() {
        isOpen = false;
    }
}
