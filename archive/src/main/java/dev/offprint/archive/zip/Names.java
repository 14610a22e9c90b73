// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.zip;

import dev.offprint.core.notice.Problem;
import java.util.ArrayList;
import java.util.List;

/** The names in one archive, and what there is to say of them. Of one thread. */
final class Names {
    private static final int LONGEST_SHOWN = 80;

    private final String archive;
    private long hostile;
    private String firstHostile = "";
    private long links;

    Names(String archive) {
        this.archive = archive;
    }

    /** A harmless name for a member. */
    String path(String name) {
        if (SafePath.isHostile(name)) {
            if (hostile++ == 0) firstHostile = name.substring(0, Math.min(LONGEST_SHOWN, name.length()));
        }
        var path = SafePath.of(name);
        return path.isEmpty() ? "unnamed" : path;
    }

    /** Counts a link to another file. */
    void link() {
        links++;
    }

    /** What is to be told of all of them. */
    List<Problem> remarks() {
        var remarks = new ArrayList<Problem>();
        if (hostile > 0) {
            var what = (hostile == 1 ? "the name of a file leads" : "the names of " + hostile + " files lead")
                    + " out of the archive (“" + firstHostile + "”); they are taken as names inside it";
            remarks.add(Problem.warning("archive.names", archive, what, "look where the archive comes from"));
        }
        if (links > 0) {
            var what =
                    (links == 1 ? "a link in the archive is" : links + " links in the archive are") + " not followed";
            remarks.add(Problem.info("archive.links", archive, what, ""));
        }
        return remarks;
    }
}
