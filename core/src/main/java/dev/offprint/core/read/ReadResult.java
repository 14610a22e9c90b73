// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.Severity;
import java.util.List;
import java.util.Objects;

/** What came of reading an input. */
public sealed interface ReadResult {
    /** What became of an input by a problem that ended its reading: a failure if it is an error, else left out on purpose. */
    static ReadResult without(Origin origin, Problem problem) {
        return problem.severity() == Severity.ERROR ? new Failed(origin, problem) : new Skipped(origin, problem);
    }

    /** An article, with what was guessed or left out. */
    record Ok(Article article, List<Problem> notices) implements ReadResult {
        public Ok {
            Objects.requireNonNull(article);
            notices = List.copyOf(notices);
        }
    }

    /** No article, and why. */
    record Failed(Origin origin, Problem problem) implements ReadResult {
        public Failed {
            Objects.requireNonNull(origin);
            Objects.requireNonNull(problem);
        }
    }

    /** Left out on purpose, such as a withheld item or a page that is no article; the problem says why. */
    record Skipped(Origin origin, Problem problem) implements ReadResult {
        public Skipped {
            Objects.requireNonNull(origin);
            Objects.requireNonNull(problem);
        }
    }
}
