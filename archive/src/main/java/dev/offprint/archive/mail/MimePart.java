// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
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

    /** The content as text: strict UTF-8 before what is declared is the way of all readers, so the declared is a help. */
    String text() {
        try {
            var declared = charset();
            return new String(content, declared == null ? StandardCharsets.UTF_8 : Charset.forName(declared));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    /** Name of the file that it was, or would be; empty when it has none. */
    String fileName() {
        var name = fields.parameter("Content-Disposition", "filename");
        return name.isEmpty() ? fields.parameter("Content-Type", "name") : name;
    }

    boolean isAttachment() {
        return fields.value("Content-Disposition").toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    /** It and all parts below, in their order. */
    Stream<MimePart> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(MimePart::all));
    }
}
