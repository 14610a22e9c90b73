// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;

/** The head of a record, with what captures of the wild do to it undone. Immutable. */
final class RecordHead {
    private final MessageHeaders fields;
    private final long length;

    /** @throws Damage its length is missing or no number */
    RecordHead(MessageHeaders fields) throws Damage {
        this.fields = fields;
        this.length = length(fields.first("Content-Length").orElse(""));
    }

    /** In lower case: {@code response}. */
    String type() {
        return value("WARC-Type").toLowerCase(Locale.ROOT);
    }

    /** The address that was asked for, without the brackets of Wget and with spaces encoded; may be empty. */
    String target() {
        return address(value("WARC-Target-URI"));
    }

    /** An address in another field; may be empty. */
    String address(String raw) {
        var text = raw.startsWith("<") && raw.endsWith(">") ? raw.substring(1, raw.length() - 1) : raw;
        return text.strip().replace(" ", "%20");
    }

    /** When it was captured, in seconds since 1970; 0 when that is not said. */
    long seconds() {
        return seconds(value("WARC-Date"));
    }

    /** The same of another field. */
    static long seconds(String date) {
        try {
            return Instant.parse(date).getEpochSecond();
        } catch (DateTimeException e) {
            return 0;
        }
    }

    /** A field; empty when it is missing. */
    String value(String name) {
        return fields.first(name).orElse("").strip();
    }

    /** A field; null when it is missing. */
    @Nullable
    String field(String name) {
        var value = value(name);
        return value.isEmpty() ? null : value;
    }

    /** Bytes that follow the head. */
    long length() {
        return length;
    }

    private static long length(String text) throws Damage {
        try {
            long length = Long.parseLong(text.strip());
            if (length >= 0) return length;
        } catch (NumberFormatException e) {
            // as negative ones
        }
        throw new Damage("does not say its length");
    }
}
