// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.read.html.flow.Flow;
import org.jsoup.nodes.Element;

/** Makes something of the elements of some names. */
@FunctionalInterface
interface Maker {
    /** Adds what an element is to the flow. */
    void make(Element element, Flow flow);
}
