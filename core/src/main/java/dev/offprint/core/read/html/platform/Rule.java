// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.platform;

import org.jsoup.nodes.Element;

/** What becomes of one kind of element. */
@FunctionalInterface
interface Rule {
    /** Changes or replaces the element, or leaves it alone when it is not what its name says. */
    void apply(Element element, Cuts cuts);
}
