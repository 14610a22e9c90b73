// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Tells a full disk from a picture that cannot be read: what fails here is the output. Of one thread; never closes. */
final class Output extends FilterOutputStream {
    private final String place;

    Output(OutputStream out, String place) {
        super(out);
        this.place = place;
    }

    @Override
    public void write(int b) throws IOException {
        try {
            out.write(b);
        } catch (IOException e) {
            throw OutputFailures.of(place, e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw OutputFailures.of(place, e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw OutputFailures.of(place, e);
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
