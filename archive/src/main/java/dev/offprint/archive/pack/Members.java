// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.pack;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Compressed data piece by piece – members of gzip, frames of Zstandard – each of which can be read by itself, from its
 * position. Of one thread; closing closes what is beneath.
 */
public interface Members extends Closeable {
    /**
     * Goes to the start of the next piece; the one before must have been read to its end.
     *
     * @return false at the end of the data
     * @throws java.util.zip.ZipException there is something else
     */
    boolean next() throws IOException;

    /** Where the piece begins, in the whole. */
    long start();

    /**
     * What the piece unpacks to, always the same stream. It throws {@link java.util.zip.ZipException} where the data are
     * broken, {@link java.io.EOFException} where they end too early, and an
     * {@link dev.offprint.core.notice.OffprintException} where they grow too much.
     */
    InputStream bytes();

    /** What is thrown where data end too early. */
    static EOFException endsEarly() {
        return new EOFException("ends in the midst of its compressed data");
    }
}
