// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.read.DecodedText;
import dev.offprint.core.read.html.DeclaredCharset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A message, or a part of one.
 *
 * @param content decoded; empty when it has parts
 */
@SuppressWarnings("ArrayRecordComponent") // a message is taken apart once and never compared
record MimePart(MimeFields fields, byte[] content, List<MimePart> parts) {

    MimePart {
        parts = List.copyOf(parts);
    }

    /** In lower case: {@code text/html}. */
    String type() {
        return fields.mediaType();
    }

    boolean isMultipart() {
        return type().startsWith("multipart/");
    }

    /** The charset that it declares; null when it does not. */
    @Nullable
    String charset() {
        var name = fields.parameter("Content-Type", "charset");
        return name.isEmpty() ? null : name;
    }

    /**
     * The content as text: strict UTF-8 before what is declared, as all readers do.
     *
     * @param place for problems
     */
    String text(String place, ProblemSink problems) {
        return DecodedText.of(content, declared(), place, problems).text();
    }

    /** By the head of the part, else by the page itself. */
    private @Nullable String declared() {
        if (charset() != null || !type().endsWith("html")) return charset();
        return DeclaredCharset.of(content);
    }

    /** A message in the message. */
    boolean isMessage() {
        return type().equals("message/rfc822") || type().equals("message/global");
    }

    /** Its id as pages name it, without brackets; empty when it has none. */
    String contentId() {
        return fields.value("Content-ID").replaceAll("^<|>$", "");
    }

    /** What becomes of it: {@code inline}, {@code attachment}; empty when that is not said. */
    String disposition() {
        return fields.value("Content-Disposition")
                .replaceFirst("(?s);.*", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Name of the file that it was, or would be; empty when it has none. */
    String fileName() {
        var name = fields.parameter("Content-Disposition", "filename");
        return name.isEmpty() ? fields.parameter("Content-Type", "name") : name;
    }

    boolean isAttachment() {
        return disposition().equals("attachment");
    }

    /** It and all parts below, in their order. */
    Stream<MimePart> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(MimePart::all));
    }
}
