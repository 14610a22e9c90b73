// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.pack;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;

/** What goes over a limit, said in the same words everywhere. Stateless. */
public final class Breach {
    private Breach() {}

    /** The exception that names the limit and the option that raises it. */
    public static OffprintException of(Limit limit, String place, String what) {
        return new OffprintException(problem(limit, place, what));
    }

    /** The same as a problem. */
    public static Problem problem(Limit limit, String place, String what) {
        return Problem.error(
                "read.limit." + limit.id(), place, what + ", the limit (" + limit.id() + ")", limit.cure());
    }
}
