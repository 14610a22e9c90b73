// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;

/**
 * What stands over an article; each may be empty.
 *
 * @param kicker the line above the headline
 * @param headline its name
 * @param dek the sentence or two below
 */
public record Titles(List<Inline> kicker, List<Inline> headline, List<Inline> dek) {
    /** No titles. */
    public static final Titles NONE = new Titles(List.of(), List.of(), List.of());

    public Titles {
        kicker = List.copyOf(kicker);
        headline = List.copyOf(headline);
        dek = List.copyOf(dek);
    }

    /** Only a headline, in plain text. */
    public static Titles headline(String headline) {
        return NONE.withHeadline(List.of(new Text(headline)));
    }

    /** The same with another kicker. */
    public Titles withKicker(List<Inline> newKicker) {
        return new Titles(newKicker, headline, dek);
    }

    /** The same with another headline. */
    public Titles withHeadline(List<Inline> newHeadline) {
        return new Titles(kicker, newHeadline, dek);
    }

    /** The same with another dek. */
    public Titles withDek(List<Inline> newDek) {
        return new Titles(kicker, headline, newDek);
    }
}
