// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or an organisation, who had a part in an article.
 *
 * @param name as it is printed, never taken apart
 * @param orcid the sixteen digits with hyphens; null when unknown
 */
public record Contributor(
        String name,
        Role role,
        List<String> affiliations,
        @Nullable String orcid) {
    /** Which part. */
    public enum Role {
        AUTHOR,
        EDITOR,
        TRANSLATOR,
        PHOTOGRAPHER,
        ILLUSTRATOR,
        OTHER
    }

    public Contributor {
        Checks.notBlank(name, "the name of a contributor");
        Objects.requireNonNull(role);
        affiliations = List.copyOf(affiliations);
        if (orcid != null && !orcid.matches("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]")) {
            throw new IllegalArgumentException("not an ORCID: " + orcid);
        }
    }

    /** An author. */
    public static Contributor author(String name) {
        return new Contributor(name, Role.AUTHOR, List.of(), null);
    }
}
