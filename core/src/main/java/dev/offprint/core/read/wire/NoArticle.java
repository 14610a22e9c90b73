// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Reading;

/** Items of wires that hold no article, which are left out on purpose. Stateless. */
public final class NoArticle {
    private NoArticle() {}

    /** To be thrown for such an item; no error, so it is skipped. */
    public static OffprintException because(Reading reading, String why) {
        return new OffprintException(Problem.info("read.wire.no-article", reading.place(), "no article: " + why, ""));
    }
}
