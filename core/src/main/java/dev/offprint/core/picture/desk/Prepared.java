// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.desk;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.ProblemSink;
import java.util.List;
import java.util.Optional;

/**
 * What the desk makes of a picture.
 *
 * @param picture empty when words must stand in for it
 * @param problems what the user should hear of it
 */
public record Prepared(Optional<ReadyPicture> picture, List<Problem> problems) {
    public Prepared {
        problems = List.copyOf(problems);
    }

    static Prepared of(ReadyPicture picture) {
        return new Prepared(Optional.of(picture), List.of());
    }

    static Prepared of(ReadyPicture picture, List<Problem> problems) {
        return new Prepared(Optional.of(picture), problems);
    }

    static Prepared refused(Problem problem) {
        return new Prepared(Optional.empty(), List.of(problem));
    }

    /** Tells the problems, and gives the picture. */
    public Optional<ReadyPicture> telling(ProblemSink sink) {
        problems.forEach(sink::accept);
        return picture;
    }
}
