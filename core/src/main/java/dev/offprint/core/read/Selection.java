// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.model.Status;
import java.util.Set;

/**
 * What is taken of that which is not simply a published article.
 *
 * @param include what is taken beside published articles
 * @param allVersions whether every version of a thing is taken, not only the latest
 */
public record Selection(Set<Kind> include, boolean allVersions) {
    /** Published articles, the latest version of each. */
    public static final Selection STANDARD = new Selection(Set.of(), false);

    public Selection {
        include = Set.copyOf(include);
    }

    /** What is left out with a notice unless it is asked for. */
    public enum Kind {
        /** Standing pages of a site. */
        PAGES,
        /** Not yet published, private or thrown away. */
        DRAFTS,
        /** What readers wrote below an article. */
        COMMENTS,
        /** Not to be used before an instant; nobody looks whether it has passed. */
        EMBARGOED,
        /** Not to be used for now. */
        WITHHELD,
        /** Not to be used ever. */
        CANCELED
    }

    /** Whether this is asked for. */
    public boolean has(Kind kind) {
        return include.contains(kind);
    }

    /** Whether articles of this status are taken. */
    public boolean admits(Status status) {
        if (status instanceof Status.Embargoed) return has(Kind.EMBARGOED);
        if (status instanceof Status.Withheld) return has(Kind.WITHHELD);
        return !(status instanceof Status.Canceled) || has(Kind.CANCELED);
    }
}
