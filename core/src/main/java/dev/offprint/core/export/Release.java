// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import dev.offprint.core.model.Status;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Selection;

/** Whether an article may be printed: what its status says against what is asked for. Stateless. */
final class Release {
    private Release() {}

    /** The article, or why it is left out. */
    static ReadResult checked(ReadResult.Ok read, Selection selection) {
        var article = read.article();
        var status = article.metadata().provenance().status();
        return selection.admits(status)
                ? read
                : new ReadResult.Skipped(
                        article.origin(), problem(status, article.origin().name()));
    }

    private static Problem problem(Status status, String place) {
        if (status instanceof Status.Embargoed e) {
            return leftOut("embargoed", place, "it is embargoed until " + e.until());
        }
        return status instanceof Status.Withheld
                ? leftOut("withheld", place, "it is withheld")
                : leftOut("canceled", place, "it is canceled");
    }

    private static Problem leftOut(String kind, String place, String what) {
        return Problem.warning("read.status." + kind, place, what, "--include " + kind + " takes such articles");
    }
}
