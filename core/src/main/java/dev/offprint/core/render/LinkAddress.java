// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses outside a document that a link may have: absolute ones of the web, mail and telephone, in the characters that
 * URLs have (RFC 3986).
 */
final class LinkAddress {
    private static final Pattern WEB = Pattern.compile(
            "(?i)(https?|ftp)://([^/?#@]*@)?([^/?#:@\\[\\]]+|\\[[0-9a-f:.]+])(:\\d{0,5})?([/?#].*)?", Pattern.DOTALL);
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:([^#]*[@?].*)", Pattern.DOTALL);
    private static final Pattern PHONE = Pattern.compile("(?i)tel:([+0-9(][^#]*)", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*\\.?");
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9A-Fa-f]*)\\.?");
    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/?:@!$&'()*+,;=";

    private static final int LAST_PORT = 65_535;

    private LinkAddress() {}

    /** The address as a URL; empty for one that is relative, broken or of another scheme. */
    static Optional<String> of(String target) {
        var address = target.strip();
        var mail = MAIL.matcher(address);
        if (mail.matches()) return Optional.of("mailto:" + encoded(mail.group(1)));
        var phone = PHONE.matcher(address);
        if (phone.matches()) return Optional.of("tel:" + encoded(phone.group(1)));
        var web = WEB.matcher(address);
        return web.matches() ? web(web) : Optional.empty();
    }

    private static Optional<String> web(Matcher web) {
        var port = orEmpty(web.group(4));
        if (port.length() > 1 && Integer.parseInt(port.substring(1)) > LAST_PORT) return Optional.empty();
        var before = web.group(1).toLowerCase(Locale.ROOT) + "://" + encoded(orEmpty(web.group(2)));
        var after = (port.length() > 1 ? port : "") + encoded(orEmpty(web.group(5)));
        return host(web.group(3)).map(host -> before + host + after);
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }

    private static Optional<String> host(String host) {
        return host.startsWith("[") ? address(host) : name(host);
    }

    /** An address of IP version 6 in brackets, which Java reads without asking the network. */
    private static Optional<String> address(String host) {
        try {
            return InetAddress.getByName(host) == null ? Optional.empty() : Optional.of(host);
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> name(String host) {
        try {
            var ascii = IDN.toASCII(host);
            if (!HOST.matcher(ascii).matches() || hasBrokenLabel(ascii)) return Optional.empty();
            if (ENDS_IN_NUMBER.matcher(ascii).matches() && !IPV4.matcher(ascii).matches()) return Optional.empty();
            return Optional.of(ascii);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether a label says that it is Punycode and is not: Java then leaves it as it was. */
    private static boolean hasBrokenLabel(String host) {
        for (var label : host.toLowerCase(Locale.ROOT).split("\\.", -1)) {
            if (label.startsWith("xn--") && IDN.toUnicode(label).equals(label)) return true;
        }
        return false;
    }

    /** Percent-encodes what an address must not hold; what is encoded stays as it is. */
    static String encoded(String text) {
        var url = new StringBuilder();
        boolean inFragment = false;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = PLAIN.indexOf(b) >= 0 || (b == '#' && !inFragment) || b == '%';
            inFragment |= b == '#';
            if (plain) url.append((char) b);
            else url.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
        return url.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }
}
