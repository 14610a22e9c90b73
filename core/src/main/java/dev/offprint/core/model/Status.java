// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.time.Instant;
import java.util.Objects;

/** Whether an article may be used. */
public sealed interface Status {
    /** It may. */
    record Usable() implements Status {}

    /** Not before an instant. */
    record Embargoed(Instant until) implements Status {
        public Embargoed {
            Objects.requireNonNull(until);
        }
    }

    /** Not for now. */
    record Withheld() implements Status {}

    /** Never again. */
    record Canceled() implements Status {}
}
