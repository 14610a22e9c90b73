// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import dev.offprint.archive.records.fields.Target;
import dev.offprint.archive.records.fields.Values;
import dev.offprint.core.notice.Problem;

/** Records in which a read-later service says that it could not get the article, in place of a text. Stateless. */
final class Unfetched {
    private static final String WALLABAG = "wallabag can't retrieve contents for this article";
    /** Of that message with its link. */
    private static final int LONGEST = 500;

    private Unfetched() {}

    static boolean is(Values values) {
        var text = values.text(Target.HTML);
        return text != null && text.length() < LONGEST && text.contains(WALLABAG);
    }

    static Problem problem(String place) {
        return Problem.error(
                "read.record.unfetched",
                place,
                "it holds no text: wallabag could not retrieve the article",
                "let wallabag fetch it again, or save the page");
    }
}
