// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import java.util.Objects;

/**
 * What stands in the margins.
 *
 * @param firstHead of the first page of an article
 * @param firstFoot of the first page of an article
 */
public record Furniture(RunningLine head, RunningLine foot, RunningLine firstHead, RunningLine firstFoot) {
    public Furniture {
        Objects.requireNonNull(head);
        Objects.requireNonNull(foot);
        Objects.requireNonNull(firstHead);
        Objects.requireNonNull(firstFoot);
    }

    /** The same as far as the user asks for nothing else: a head from the second page on, a foot on every page. */
    Furniture with(RunningHeads asked) {
        var askedFoot = asked.foot();
        return new Furniture(
                asked.head() == null ? head : asked.head(),
                askedFoot == null ? foot : askedFoot,
                firstHead,
                askedFoot == null ? firstFoot : askedFoot);
    }

    /** Over the text of a page. */
    public RunningLine head(boolean first) {
        return first ? firstHead : head;
    }

    /** Under the text of a page. */
    public RunningLine foot(boolean first) {
        return first ? firstFoot : foot;
    }
}
