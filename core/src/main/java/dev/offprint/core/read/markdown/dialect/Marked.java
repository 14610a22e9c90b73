// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.dialect;

import org.commonmark.node.CustomNode;

/** Text that an element of HTML stands for: {@code mark}, {@code sup}, {@code sub}, {@code del}. */
final class Marked extends CustomNode {
    private final String element;

    Marked(String element) {
        this.element = element;
    }

    String element() {
        return element;
    }
}
