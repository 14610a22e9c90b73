// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire;

import dev.offprint.core.model.Status;
import java.time.Instant;
import java.util.Locale;

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

    /** The number by which versions of an item follow each other: its own, else the second of its making. */
    public static long version(String number, String created) {
        var digits = number.strip();
        if (digits.matches("\\d{1,18}")) return Long.parseLong(digits);
        return WireDate.instant(created).map(Instant::getEpochSecond).orElse(0L);
    }
}
