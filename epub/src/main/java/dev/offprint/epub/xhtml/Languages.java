// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.ProblemSink;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Language tags as documents may carry them. */
public final class Languages {
    private Languages() {}

    /** A well-formed tag (BCP 47, 2.2.9); null when there is none, and, with a warning, when it is malformed. */
    public static @Nullable String orNull(@Nullable String tag, ProblemSink problems) {
        if (tag == null) return null;
        var candidate = tag.strip().replace('_', '-');
        try {
            new Locale.Builder().setLanguageTag(candidate);
            return candidate;
        } catch (IllformedLocaleException e) {
            problems.accept(Problem.warning(
                    "render.language.malformed", tag, "this is no language tag", "write one such as en or pt-BR"));
            return null;
        }
    }
}
