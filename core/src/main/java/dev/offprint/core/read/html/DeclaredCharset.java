// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.offprint.core.read.xml.XmlDeclaration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the charset that a page declares in its first bytes (HTML Living Standard, 13.2.3.2). Stateless. */
public final class DeclaredCharset {
    private static final int SEEN = 4096;
    private static final Pattern META =
            Pattern.compile("<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

    private DeclaredCharset() {}

    /** The name of the charset; null when none is declared. */
    public static @Nullable String of(byte[] bytes) {
        var xml = XmlDeclaration.charset(bytes);
        if (xml != null) return xml;
        var head = new String(bytes, 0, Math.min(bytes.length, SEEN), ISO_8859_1);
        var meta = META.matcher(head);
        return meta.find() ? meta.group(1) : null;
    }
}
