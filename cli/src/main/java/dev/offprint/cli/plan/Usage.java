// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.plan;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;

/** What is asked for cannot be. Stateless. */
final class Usage {
    private Usage() {}

    static OffprintException error(String what, String cure) {
        return new OffprintException(Problem.error("usage", "", what, cure));
    }
}
