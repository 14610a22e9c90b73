// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What bytes are said to be.
 *
 * @param name in lower case, without parameters; empty when nothing is said
 * @param charset null when none is said
 */
record MediaType(String name, @Nullable String charset) {
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

    static MediaType of(String field) {
        var name = field.replaceAll("(?s)[;,].*", "").strip().toLowerCase(Locale.ROOT);
        var charset = CHARSET.matcher(field);
        return new MediaType(name, charset.find() ? charset.group(1) : null);
    }

    boolean isPage() {
        return name.equals("text/html") || name.equals("application/xhtml+xml");
    }

    boolean isUnknown() {
        return name.isEmpty() || name.equals("application/octet-stream") || name.equals("unknown/unknown");
    }
}
