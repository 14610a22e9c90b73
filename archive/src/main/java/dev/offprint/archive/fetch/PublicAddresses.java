// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/** Tells addresses that anybody reaches from those inside networks (IANA's special-purpose registries). Stateless. */
final class PublicAddresses {
    private PublicAddresses() {}

    static boolean has(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return false;
        var bytes = address.getAddress();
        return address instanceof Inet4Address
                ? isPublic4(bytes, 0)
                : address instanceof Inet6Address && isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes, int from) {
        int a = bytes[from] & 0xFF;
        int b = bytes[from + 1] & 0xFF;
        int c = bytes[from + 2] & 0xFF;
        if (a == 0 || a == 10 || a == 127 || a >= 224) return false;
        if (a == 100 && b >= 64 && b < 128) return false; // shared by providers
        if (a == 169 && b == 254) return false;
        if (a == 172 && b >= 16 && b < 32) return false;
        if (a == 192 && (b == 168 || (b == 0 && (c == 0 || c == 2)) || (b == 88 && c == 99))) return false;
        if (a == 198 && (b == 18 || b == 19 || (b == 51 && c == 100))) return false;
        return !(a == 203 && b == 0 && c == 113);
    }

    private static boolean isPublic6(byte[] bytes) {
        if ((bytes[0] & 0xFE) == 0xFC) return false; // unique local
        if (startsWith(bytes, 0x00, 0x64, 0xFF, 0x9B)) return isPublic4(bytes, 12); // translated
        if (startsWith(bytes, 0x20, 0x02)) return isPublic4(bytes, 2); // 6to4
        if (startsWith(bytes, 0x20, 0x01, 0x00, 0x00)) return false; // Teredo
        if (startsWith(bytes, 0x20, 0x01, 0x0D, 0xB8)) return false; // documentation
        return (bytes[0] & 0xE0) == 0x20; // global unicast; mapped and compatible addresses are not
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) if ((bytes[i] & 0xFF) != start[i]) return false;
        return true;
    }
}
