// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.model.Status;
import dev.offprint.core.notice.Problem;
import java.util.Optional;

/** Whether an item of some status is taken, and what is said when it is left out. Stateless. */
public final class Admission {
    private Admission() {}

    /**
     * Why an item is left out.
     *
     * @param place the item, for the message
     * @return empty when it is taken
     */
    public static Optional<Problem> refusal(Status status, Selection selection, String place) {
        if (selection.admits(status)) return Optional.empty();
        if (status instanceof Status.Embargoed embargoed) {
            return Optional.of(left("embargoed", place, "the item must not be used before " + embargoed.until()));
        }
        if (status instanceof Status.Withheld) {
            return Optional.of(left("withheld", place, "the item must not be used for now: its provider withholds it"));
        }
        return Optional.of(left("canceled", place, "the item must not be used: its provider has canceled it"));
    }

    private static Problem left(String status, String place, String what) {
        return Problem.warning("read.status." + status, place, what, "take it all the same with --include " + status);
    }
}
