// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a message is read.
 *
 * @param html all texts, one after the other
 * @param inner a message in the message, which is read where it has no text itself; null when there is none
 * @param attachments by their names
 */
record MailBody(String html, @Nullable MimePart inner, List<String> attachments) {
    MailBody {
        attachments = List.copyOf(attachments);
    }

    static MailBody of(MimePart message) {
        var texts = new ArrayList<String>();
        var attachments = new ArrayList<String>();
        var inner = new ArrayList<MimePart>();
        take(message, texts, attachments, inner);
        return new MailBody(String.join("\n", texts), inner.isEmpty() ? null : inner.get(0), attachments);
    }

    private static void take(MimePart part, List<String> texts, List<String> attachments, List<MimePart> inner) {
        if (part.type().equals("multipart/alternative")) {
            if (!part.parts().isEmpty()) take(best(part), texts, attachments, inner);
        } else if (part.type().equals("multipart/related")) {
            // The others are pictures of the first, which the text shows.
            if (!part.parts().isEmpty()) take(start(part), texts, attachments, inner);
        } else if (part.isMultipart()) {
            part.parts().forEach(p -> take(p, texts, attachments, inner));
        } else if (part.type().equals("message/rfc822")) {
            inner.add(part);
            attachments.add("a message");
        } else if (isText(part) && !part.isAttachment()) {
            texts.add(html(part));
        } else if (!isInline(part)) {
            attachments.add(part.fileName().isEmpty() ? "a part of " + part.type() : part.fileName());
        }
    }

    /** Something with HTML in it, else the last, which is the richest (RFC 2046, 5.1.4). */
    private static MimePart best(MimePart part) {
        for (int i = part.parts().size() - 1; i >= 0; i--) {
            var one = part.parts().get(i);
            if (one.all().anyMatch(p -> SavedPage.isPage(p) && p.content().length > 0)) return one;
        }
        var plain =
                part.parts().stream().filter(p -> p.type().equals("text/plain")).findFirst();
        return plain.orElse(part.parts().get(part.parts().size() - 1));
    }

    private static MimePart start(MimePart related) {
        var texts = related.parts().stream().filter(p -> p.isMultipart() || SavedPage.isPage(p));
        return texts.findFirst().orElse(related.parts().get(0));
    }

    private static boolean isText(MimePart part) {
        return SavedPage.isPage(part)
                || part.type().equals("text/plain")
                || part.type().equals("text/enriched");
    }

    /** Pictures that the text shows have an id. */
    private static boolean isInline(MimePart part) {
        return part.type().startsWith("image/")
                && !part.fields().value("Content-ID").isEmpty();
    }

    private static String html(MimePart part) {
        if (SavedPage.isPage(part)) return MailPage.clean(part.text());
        boolean isFlowed = part.fields().parameter("Content-Type", "format").equalsIgnoreCase("flowed");
        boolean joinsBare = part.fields().parameter("Content-Type", "delsp").equalsIgnoreCase("yes");
        return PlainMail.html(part.text(), isFlowed, joinsBare);
    }
}
