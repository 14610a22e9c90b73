// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.read.DateText;
import java.time.Instant;
import java.util.Optional;

/** The dates of wires, which may be missing. Stateless. */
public final class WireDate {
    private WireDate() {}

    /** The date of a text; empty when that is blank. */
    public static Optional<ArticleDate> of(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(DateText.parse(text));
    }

    /** The instant of a text; empty when it is none. */
    public static Optional<Instant> instant(String text) {
        return of(text).flatMap(d -> Optional.ofNullable(d.value())).map(v -> v.toInstant());
    }
}
