// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.pack;

import java.io.IOException;

/** Looks at how much has come out of a stream, and stops it. */
@FunctionalInterface
interface Guard {
    /** Throws when this many bytes are too many. */
    void check(long out) throws IOException;
}
