// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire;

import dev.offprint.core.model.Status;
import dev.offprint.core.read.Edition;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Understands the statuses of the IPTC's vocabularies. Stateless. */
public final class WireStatus {
    /** Until when an embargo holds that has no end yet. */
    public static final String UNTIL_TOLD = "until told otherwise";

    private static final Set<String> CANCELED =
            Set.of("canceled", "cancelled", "killed", "kill", "retracted", "deleted");
    private static final Set<String> WITHHELD = Set.of("withheld", "withdrawn", "recalled", "unpublished");
    private static final Set<String> USABLE = Set.of("", "usable", "published", "corrected", "updated", "null");
    /** How tables and programs write that there is no embargo. */
    private static final Set<String> NO_EMBARGO = Set.of("", "false", "no", "0", "none", "null", "nan", "n/a");

    private WireStatus() {}

    /**
     * The status of an item.
     *
     * @param word as the item says it, with or without the prefix of a vocabulary ({@code stat:withheld}); may be empty
     * @param embargo until when it must not be used; empty or {@code false} when it says nothing, and withheld when it is
     *     no date, such as {@link #UNTIL_TOLD}
     */
    public static Status of(String word, String embargo) {
        var status = plain(word);
        if (CANCELED.contains(status)) return new Status.Canceled();
        if (WITHHELD.contains(status)) return new Status.Withheld();
        boolean isFree = NO_EMBARGO.contains(embargo.strip().toLowerCase(Locale.ROOT));
        if (isFree && !status.equals("embargoed")) return new Status.Usable();
        return WireDate.instant(embargo).<Status>map(Status.Embargoed::new).orElseGet(Status.Withheld::new);
    }

    /** Whether this is no word that {@link #of} knows; it counts as usable. */
    public static boolean isUnknown(String word) {
        var status = plain(word);
        return !CANCELED.contains(status)
                && !WITHHELD.contains(status)
                && !USABLE.contains(status)
                && !status.equals("embargoed");
    }

    private static String plain(String word) {
        return word.strip().replaceFirst("^.*[:/]", "").toLowerCase(Locale.ROOT);
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
