// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Admission;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Selection;
import dev.offprint.core.read.Selection.Kind;
import dev.offprint.core.text.YesNo;
import java.util.ArrayList;

/** Documents whose front matter says that they are not published. Stateless. */
final class Unpublished {
    private Unpublished() {}

    /** Of many, drafts are taken when they are asked for. */
    static ReadResult ofMany(ReadResult read, Selection selection) {
        if (selection.has(Kind.DRAFTS) || !(read instanceof ReadResult.Ok ok) || !isDraft(ok)) return read;
        var origin = ok.article().origin();
        var why = "its front matter says that it is a draft";
        return new ReadResult.Skipped(origin, Admission.leftOut("read.record.drafts", origin.name(), why, Kind.DRAFTS));
    }

    /** What is named by itself is taken as it is, and that is said. */
    static ReadResult named(ReadResult read, Selection selection) {
        if (selection.has(Kind.DRAFTS) || !(read instanceof ReadResult.Ok ok) || !isDraft(ok)) return read;
        var notices = new ArrayList<>(ok.notices());
        var what = "its front matter says that it is a draft; as it is named by itself, it is taken";
        notices.add(Problem.info("read.draft", ok.article().origin().name(), what, ""));
        return new ReadResult.Ok(ok.article(), notices);
    }

    private static boolean isDraft(ReadResult.Ok ok) {
        var ext = ok.article().metadata().ext();
        return YesNo.isYes(ext.getOrDefault("frontmatter.draft", ""))
                || YesNo.isNo(ext.getOrDefault("frontmatter.published", ""));
    }
}
