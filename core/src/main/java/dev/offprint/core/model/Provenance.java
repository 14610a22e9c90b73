// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an article has been published.
 *
 * @param canonicalUrl its own address
 * @param publication the newspaper, journal or site
 * @param section of the publication
 * @param version as the source counts it
 */
public record Provenance(
        @Nullable String canonicalUrl,
        @Nullable String publication,
        @Nullable String section,
        @Nullable Series series,
        List<Identifier> identifiers,
        Rights rights,
        Status status,
        @Nullable String version) {
    /** Nothing known, free to use. */
    public static final Provenance NONE =
            new Provenance(null, null, null, null, List.of(), Rights.NONE, new Status.Usable(), null);

    public Provenance {
        identifiers = List.copyOf(identifiers);
        Objects.requireNonNull(rights);
        Objects.requireNonNull(status);
    }

    /** The same at another address. */
    public Provenance withCanonicalUrl(@Nullable String url) {
        return new Provenance(url, publication, section, series, identifiers, rights, status, version);
    }

    /** The same in another publication. */
    public Provenance withPublication(@Nullable String name) {
        return new Provenance(canonicalUrl, name, section, series, identifiers, rights, status, version);
    }

    /** The same in another section. */
    public Provenance withSection(@Nullable String name) {
        return new Provenance(canonicalUrl, publication, name, series, identifiers, rights, status, version);
    }

    /** The same with other identifiers. */
    public Provenance withIdentifiers(List<Identifier> others) {
        return new Provenance(canonicalUrl, publication, section, series, others, rights, status, version);
    }

    /** The same with other rights. */
    public Provenance withRights(Rights others) {
        return new Provenance(canonicalUrl, publication, section, series, identifiers, others, status, version);
    }
}
