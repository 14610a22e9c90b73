// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises what is packed as mail, by its name and the fields of its head. Stateless. */
final class MailProbe {
    private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z][A-Za-z0-9-]*):");
    private static final Set<String> KNOWN = Set.of(
            "from",
            "to",
            "cc",
            "subject",
            "date",
            "received",
            "return-path",
            "message-id",
            "mime-version",
            "reply-to",
            "delivered-to",
            "content-type",
            "dkim-signature",
            "list-id",
            "list-unsubscribe",
            "sender",
            "x-mailer",
            "x-unsent",
            "thread-topic",
            "references",
            "in-reply-to",
            "content-transfer-encoding",
            "authentication-results");

    private static final Pattern RELATED =
            Pattern.compile("(?i)content-type:\\s*multipart/(?:related|mixed|alternative)");
    private static final Pattern SAVED =
            Pattern.compile("(?im)^(?:From:\\s*\"?<?Saved by|Snapshot-Content-Location:|X-MAF:|Content-Location:)");

    private MailProbe() {}

    static Likelihood mhtml(Prefix prefix) {
        if (!prefix.looksLikeText()) return Likelihood.NO;
        var head = head(prefix);
        if (!head.isEmpty()
                && fields(head) >= 2
                && RELATED.matcher(head).find()
                && SAVED.matcher(text(prefix)).find()) {
            return Likelihood.CERTAIN;
        }
        return Set.of("mht", "mhtml").contains(prefix.extension()) ? Likelihood.NAME : Likelihood.NO;
    }

    static Likelihood eml(Prefix prefix) {
        if (!prefix.looksLikeText() || mhtml(prefix) == Likelihood.CERTAIN) return Likelihood.NO;
        var head = head(prefix);
        boolean isMail = !head.isEmpty()
                && Pattern.compile("(?im)^(?:from|received|message-id):")
                        .matcher(head)
                        .find();
        if (isMail && fields(head) >= 3) return Likelihood.CERTAIN;
        return prefix.extension().equals("eml") ? Likelihood.NAME : Likelihood.NO;
    }

    /** Whether the line that ends the last part is missing. */
    static boolean breaksOff(MimePart message, byte[] bytes) {
        var boundary = message.fields().parameter("Content-Type", "boundary");
        if (boundary.isEmpty()) return false;
        var end = new String(bytes, Math.max(0, bytes.length - (1 << 16)), Math.min(bytes.length, 1 << 16), ISO_8859_1);
        return !end.contains("--" + boundary + "--");
    }

    /** How many fields of mail it has; 0 when it does not begin with a field. */
    private static int fields(String head) {
        var field = FIELD.matcher(head);
        if (!field.lookingAt()) return 0;
        var found = new HashSet<String>();
        do {
            var name = field.group(1).toLowerCase(Locale.ROOT);
            if (KNOWN.contains(name)) found.add(name);
        } while (field.find());
        return found.size();
    }

    /** Empty when the text does not begin with a field, as of most files that are looked at. */
    private static String head(Prefix prefix) {
        var text = text(prefix);
        return FIELD.matcher(text).lookingAt() ? text.split("\\r?\\n\\r?\\n", 2)[0] : "";
    }

    private static String text(Prefix prefix) {
        return new String(prefix.bytes(), ISO_8859_1).replaceFirst("^(?:\\u00EF\\u00BB\\u00BF)?\\s*", "");
    }
}
