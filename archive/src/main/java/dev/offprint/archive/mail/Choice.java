// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import java.util.Set;

/** Chooses between the parts of a message. Stateless. */
final class Choice {
    private static final Set<String> TEXTS = Set.of("text/plain", "text/enriched", "text/markdown", "text/x-markdown");

    private Choice() {}

    /** Of several forms of one text something with HTML in it, else the last, which is the richest (RFC 2046, 5.1.4). */
    static MimePart best(MimePart alternatives) {
        var parts = alternatives.parts();
        for (int i = parts.size() - 1; i >= 0; i--) {
            var part = parts.get(i);
            if (part.all().anyMatch(p -> SavedPage.isPage(p) && p.content().length > 0)) return part;
        }
        var plain = parts.stream().filter(p -> p.type().equals("text/plain")).findFirst();
        return plain.orElse(parts.get(parts.size() - 1));
    }

    /** Of parts that belong together the one that shows the others: the named one, else the first text. */
    static MimePart start(MimePart related) {
        var parts = related.parts();
        return parts.stream()
                .filter(SavedPage.start(related))
                .findFirst()
                .or(() -> parts.stream()
                        .filter(p -> p.isMultipart() || SavedPage.isPage(p))
                        .findFirst())
                .orElse(parts.get(0));
    }

    /** Whether it is text that is meant to be seen at once. */
    static boolean isText(MimePart part) {
        return !part.isAttachment() && (SavedPage.isPage(part) || TEXTS.contains(part.type()));
    }
}
