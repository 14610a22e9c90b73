// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.zip;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.io.Closeable;
import java.util.List;

/** The files of an open archive. */
interface Members extends Closeable {
    /** All of them in the order of the archive; each can be opened as long as the archive is open, from any thread. */
    List<Member> all() throws OffprintException;

    /** What there is to say of the archive as a whole, once all are known. */
    List<Problem> remarks();

    @Override
    void close();
}
