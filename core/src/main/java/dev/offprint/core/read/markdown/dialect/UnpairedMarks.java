// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.dialect;

/**
 * Breaks off a parse in which marks have been held against each other too often without making a pair: commonmark-java
 * tries each mark with all before it, which takes the square of their number, and more. Whoever parses tries again without
 * these marks ({@link Dialects#withoutMarks}).
 */
public final class UnpairedMarks extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private UnpairedMarks() {
        super("too many marks without a partner", null, false, false);
    }

    /** Counts what came to nothing. Of one parser, and so of one thread. */
    static final class Count {
        private static final int MOST = 250_000;

        private int count;

        void add() {
            if (++count > MOST) throw new UnpairedMarks();
        }
    }
}
