// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import java.util.List;

/**
 * One record of an XML input as it stands there.
 *
 * @param name of its element, with the prefix that the input has chosen
 * @param text from its start tag to its end tag
 * @param line where it begins, counted from 1
 * @param around the start tags of the elements that it lies in, outermost first
 * @param ending how it ends
 */
public record Cut(String name, String text, int line, List<String> around, Ending ending) {
    /** How a record ends. */
    public enum Ending {
        /** By its end tag. */
        WHOLE,
        /** The input ends inside it. */
        CUT_OFF,
        /** It is longer than the limit; its text is empty. */
        TOO_LONG
    }

    public Cut {
        around = List.copyOf(around);
    }
}
