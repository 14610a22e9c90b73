// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.zip;

import dev.offprint.archive.pack.ReadThrough;
import dev.offprint.archive.pack.Unreadable;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/**
 * A member as it comes out of its archive, which is compared at its end with what the archive says of it: who reads all
 * of it knows that it is whole. Of one thread; closing closes what is beneath.
 */
final class Intact extends ReadThrough {
    /** Stands for a length or checksum that the archive does not tell. */
    static final long UNTOLD = -1;

    private final String place;
    private final long length;
    private final long checksum;
    private final CRC32 sum = new CRC32();
    private long out;

    /**
     * A member.
     *
     * @param place for the message
     * @param length as the archive tells it
     * @param checksum CRC-32, as the archive tells it
     */
    Intact(InputStream in, String place, long length, long checksum) {
        super(in);
        this.place = place;
        this.length = length;
        this.checksum = checksum;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        int read = taken(bytes, offset, count);
        if (read > 0) {
            sum.update(bytes, offset, read);
            out += read;
        } else if (read < 0) {
            compare();
        }
        return read;
    }

    private int taken(byte[] bytes, int offset, int count) throws IOException {
        try {
            return in.read(bytes, offset, count);
        } catch (OffprintException e) {
            throw e;
        } catch (EOFException e) {
            throw damaged("it ends before it is complete", e);
        } catch (IOException e) {
            throw damaged("it cannot be unpacked (" + Unreadable.said(e.getMessage()) + ")", e);
        }
    }

    private void compare() throws OffprintException {
        if (length != UNTOLD && out < length) {
            throw new OffprintException(problem("it ends after " + out + " of " + length + " bytes"));
        }
        if (checksum != UNTOLD && sum.getValue() != checksum) {
            throw new OffprintException(problem("its checksum is not what the archive tells"));
        }
    }

    private OffprintException damaged(String what, IOException cause) {
        return new OffprintException(problem(what), cause);
    }

    private Problem problem(String what) {
        return Problem.error("archive.damaged", place, "the file is damaged: " + what, "get the archive again");
    }
}
