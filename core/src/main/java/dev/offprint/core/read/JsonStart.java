// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import java.util.regex.Pattern;

/** Tells JSON from text that begins with the same signs, such as the tags of site generators. Stateless. */
public final class JsonStart {
    /** What an object may begin with, as a regular expression: a brace, and the first name or the end. */
    public static final String OBJECT = "\\{\\s*+(?:[\"}]|$)";

    private static final Pattern STARTS = Pattern.compile(OBJECT);

    private JsonStart() {}

    /** Whether a text, which may have been cut off, begins with an object. */
    public static boolean isObject(String text) {
        return STARTS.matcher(text).lookingAt();
    }
}
