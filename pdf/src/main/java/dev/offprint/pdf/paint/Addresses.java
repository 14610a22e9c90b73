// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import java.nio.charset.StandardCharsets;

/** Addresses in the seven bits that PDF allows them. */
final class Addresses {
    private Addresses() {}

    /** Characters that no URI may hold, as the octets of UTF-8 (RFC 3987, 3.1). */
    static byte[] ascii(String address) {
        var out = new Buffer();
        for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
            if (octet > ' ' && octet < 0x7F) out.write(octet);
            else out.put('%').hexByte(octet);
        }
        return out.toByteArray();
    }
}
