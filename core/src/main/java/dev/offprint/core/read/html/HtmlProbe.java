// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises HTML by its name and its first bytes. Stateless. */
final class HtmlProbe {
    private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml", "xht");

    /** What may stand before the first element: a mark of the encoding, an XML declaration, comments. */
    private static final Pattern BEFORE =
            Pattern.compile("^(?:\\u00EF\\u00BB\\u00BF)?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*", Pattern.DOTALL);

    private static final Pattern PAGE = Pattern.compile("<(?:!doctype\\s+html|html|head|body)\\b.*", flags());
    private static final Pattern PART =
            Pattern.compile("<(?:article|main|section|div|p|h[1-6]|meta|title)\\b.*", flags());

    private HtmlProbe() {}

    static Likelihood of(Prefix prefix) {
        if (!prefix.looksLikeText()) return Likelihood.NO;
        var start = BEFORE.matcher(new String(prefix.bytes(), ISO_8859_1).replace("\0", ""))
                .replaceFirst("");
        if (PAGE.matcher(start).matches()) return Likelihood.CERTAIN;
        if (EXTENSIONS.contains(prefix.extension())) return Likelihood.NAME;
        // Markdown and text may begin with an element, too.
        return PART.matcher(start).matches() && prefix.extension().isEmpty() ? Likelihood.LIKELY : Likelihood.NO;
    }

    private static int flags() {
        return Pattern.DOTALL | Pattern.CASE_INSENSITIVE;
    }
}
