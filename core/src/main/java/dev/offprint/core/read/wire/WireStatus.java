// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire;

import dev.offprint.core.model.Status;
import dev.offprint.core.read.Edition;
import java.util.Locale;
import java.util.Optional;

/** Understands the statuses of the IPTC's vocabularies. Stateless. */
public final class WireStatus {
    private WireStatus() {}

    /**
     * The status of an item.
     *
     * @param word as the item says it, with or without the prefix of a vocabulary ({@code stat:withheld}); may be empty
     * @param embargo until when it must not be used; empty when it says nothing, and withheld when it is no date
     */
    public static Status of(String word, String embargo) {
        var status = word.strip().replaceFirst("^.*[:/]", "").toLowerCase(Locale.ROOT);
        if (status.equals("canceled") || status.equals("cancelled") || status.equals("killed")) {
            return new Status.Canceled();
        }
        if (status.equals("withheld") || status.equals("withdrawn")) return new Status.Withheld();
        boolean isEmbargoed = status.equals("embargoed") || !embargo.isBlank();
        if (!isEmbargoed) return new Status.Usable();
        return WireDate.instant(embargo).<Status>map(Status.Embargoed::new).orElseGet(Status.Withheld::new);
    }

    /**
     * Which version of which item something is, by what it says.
     *
     * @param number of the version; what is no number counts as none
     * @param created when this version was made
     * @return empty when the item has no id
     */
    public static Optional<Edition> edition(String id, String number, String created) {
        if (id.isBlank()) return Optional.empty();
        var digits = number.strip();
        long version = digits.matches("\\d{1,18}") ? Long.parseLong(digits) : Edition.UNNUMBERED;
        return Optional.of(
                new Edition(id.strip(), version, WireDate.instant(created).orElse(null)));
    }
}
