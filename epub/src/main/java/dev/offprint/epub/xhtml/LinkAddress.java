// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses outside the book that a link may have: absolute ones of the web, mail and telephone, in the characters that
 * URLs have (RFC 3986).
 */
final class LinkAddress {
    private static final Pattern WEB =
            Pattern.compile("(?i)(https?|ftp)://(?:[^/?#@]*@)?([^/?#:@\\[\\]]+|\\[[0-9a-f:.]+])(:\\d{0,5})?([/?#].*)?", Pattern.DOTALL);
    private static final Pattern OTHER = Pattern.compile("(?i)(mailto|tel):(.+)", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*\\.?");
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9A-Fa-f]*)\\.?");
    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/?:@!$&'()*+,;=";

    private LinkAddress() {}

    /** The address as a URL; empty for one that is relative, broken or of another scheme. */
    static Optional<String> of(String target) {
        var address = target.strip();
        var web = WEB.matcher(address);
        if (web.matches()) {
            var port = web.group(3) == null || web.group(3).length() < 2 ? "" : web.group(3);
            if (!port.isEmpty() && Integer.parseInt(port.substring(1)) > 65_535) return Optional.empty();
            var rest = web.group(4) == null ? "" : encoded(web.group(4));
            var scheme = web.group(1).toLowerCase(Locale.ROOT);
            return host(web.group(2)).map(host -> scheme + "://" + host + port + rest);
        }
        var other = OTHER.matcher(address);
        if (!other.matches()) return Optional.empty();
        return Optional.of(other.group(1).toLowerCase(Locale.ROOT) + ":" + encoded(other.group(2)));
    }

    private static Optional<String> host(String host) {
        if (host.startsWith("[")) return Optional.of(host).filter(ip -> ip.matches("\\[[0-9A-Fa-f:]*::?[0-9A-Fa-f:.]*]"));
        try {
            var ascii = IDN.toASCII(host);
            if (!HOST.matcher(ascii).matches()) return Optional.empty();
            if (ENDS_IN_NUMBER.matcher(ascii).matches() && !IPV4.matcher(ascii).matches()) return Optional.empty();
            return Optional.of(ascii);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        var url = new StringBuilder();
        boolean inFragment = false;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = PLAIN.indexOf(b) >= 0 || b == '#' && !inFragment || b == '%';
            inFragment |= b == '#';
            if (plain) url.append((char) b);
            else url.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
        return url.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }
}
