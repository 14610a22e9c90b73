// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.regex.Pattern;

/** Finds where comments of site generators end. Of one thread. */
final class CommentEnds {
    private static final Pattern END = Pattern.compile("\\{%-?\\s*+endcomment\\s*+-?%\\}|\\{:/(?:comment)?\\}");

    private final String markdown;

    /** When one comment has no end, no later one has: so many of them are not searched for again and again. */
    private boolean none;

    CommentEnds(String markdown) {
        this.markdown = markdown;
    }

    /** The end of the comment that starts before an index; the index itself when nothing closes it. */
    int end(int start) {
        var closing = END.matcher(markdown);
        none = none || !closing.find(start);
        return none ? start : closing.end();
    }
}
