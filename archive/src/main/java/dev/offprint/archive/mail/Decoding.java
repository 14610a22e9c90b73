// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import org.apache.james.mime4j.codec.DecodeMonitor;

/** Notices what base64 and quoted-printable cannot be, and goes on. Of one thread. */
final class Decoding extends DecodeMonitor {
    private boolean isBroken;

    /** Another part. */
    void begin() {
        isBroken = false;
    }

    /** Whether something of the part could not be decoded. */
    boolean isBroken() {
        return isBroken;
    }

    @Override
    public boolean warn(String error, String dropDesc) {
        isBroken = true;
        return false;
    }

    @Override
    public boolean isListening() {
        return true;
    }
}
