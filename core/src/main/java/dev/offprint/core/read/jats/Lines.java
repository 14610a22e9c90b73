// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.read.Reading;
import dev.offprint.core.read.xml.XmlTree;
import org.jsoup.nodes.Element;

/** Tells where elements stand. Stateless. */
final class Lines {
    private Lines() {}

    /** The input and the line, where it is known. */
    static String place(Reading reading, Element element) {
        var line = XmlTree.line(element);
        return line.isPresent() ? reading.place(line.getAsInt()) : reading.place();
    }
}
