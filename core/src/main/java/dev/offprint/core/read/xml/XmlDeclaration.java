// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the first line of XML says of its encoding (XML 1.0, 2.8). Stateless. */
public final class XmlDeclaration {
    private static final int SEEN = 1024;
    private static final Pattern ENCODING = Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w:.-]+)");

    private XmlDeclaration() {}

    /** The name of the charset; null when none is declared. */
    public static @Nullable String charset(byte[] bytes) {
        var head = ENCODING.matcher(new String(bytes, 0, Math.min(bytes.length, SEEN), ISO_8859_1));
        return head.find() ? head.group(1) : null;
    }
}
