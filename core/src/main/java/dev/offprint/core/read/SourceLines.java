// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import org.jsoup.nodes.Element;

/** Tells where elements of HTML stand in the source, if its parser was asked to keep that. Stateless. */
public final class SourceLines {
    private SourceLines() {}

    /** The line on which an element begins, counted from 1; 0 when unknown. */
    public static int line(Element element) {
        var range = element.sourceRange();
        return range.isTracked() ? range.start().lineNumber() : 0;
    }

    /** The input, with the line where that is known. */
    public static String place(Reading reading, Element element) {
        int line = line(element);
        return line == 0 ? reading.place() : reading.place(line);
    }
}
