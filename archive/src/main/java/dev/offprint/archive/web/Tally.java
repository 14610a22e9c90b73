// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;

/** Counts what gives no article of its own. Of one thread. */
final class Tally {
    /** What is counted, as it is told of, one and many. */
    enum About {
        THING("one record that is no page", "%d records that are no pages"),
        REDIRECT("one redirect", "%d redirects"),
        REPEAT("one capture that repeats another", "%d captures that repeat others"),
        ANSWER("one answer without a page", "%d answers without a page"),
        CONVERSION("one conversion", "%d conversions"),
        RECORD("one record about the capturing", "%d records about the capturing");

        private final String one;
        private final String many;

        About(String one, String many) {
            this.one = one;
            this.many = many;
        }

        private String told(int count) {
            return count == 1 ? one : many.replace("%d", Integer.toString(count));
        }
    }

    private final Map<About, Integer> counts = new EnumMap<>(About.class);

    void count(About what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** In words; empty when nothing was counted. */
    String told() {
        var parts = new ArrayList<String>();
        counts.forEach((what, count) -> parts.add(what.told(count)));
        return String.join(", ", parts);
    }
}
