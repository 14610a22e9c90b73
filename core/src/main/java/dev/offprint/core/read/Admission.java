// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.model.Status;
import dev.offprint.core.notice.Problem;
import java.util.Locale;
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

    /**
     * Tells that something is left out which is taken when it is asked for.
     *
     * @param code of the problem
     * @param place the item, for the message
     * @param why in words that follow a colon
     */
    public static Problem leftOut(String code, String place, String why, Selection.Kind kind) {
        var name = kind.name().toLowerCase(Locale.ROOT);
        return Problem.info(code, place, "left out: " + why, "ask for them with --include " + name);
    }

    /**
     * Tells that something is left out because there is a later version of it. It does not say that the later one is
     * taken, as that one's status may forbid it.
     *
     * @param place the item, for the message
     * @param where the latest is, in words that follow it: {@code  in a.json}; may be empty
     */
    public static Problem superseded(String place, Edition edition, Edition latest, String where) {
        boolean areAlike = latest.inWords().equals(edition.inWords());
        var other = areAlike ? "the latest of several such" + where : "the latest, " + latest.inWords() + where + ",";
        var what = "it is " + edition.inWords() + "; only " + other + " counts";
        return Problem.info("read.superseded", place, what, "--versions all takes every version");
    }

    private static Problem left(String status, String place, String what) {
        return Problem.warning("read.status." + status, place, what, "take it all the same with --include " + status);
    }
}
