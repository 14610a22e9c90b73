// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import java.util.Locale;
import org.netpreserve.jwarc.MessageHeaders;

/** Status and fields of an answer of HTTP. */
record HttpHead(int status, MessageHeaders fields) {
    /** The fields of what was not sent by HTTP, with only a media type. */
    static HttpHead of(String contentType) {
        return new HttpHead(200, MessageHeaders.of("Content-Type", contentType));
    }

    /** A field in lower case; empty when it is missing. */
    String lower(String name) {
        return fields.first(name).orElse("").strip().toLowerCase(Locale.ROOT);
    }

    /** A field as it stands; empty when it is missing. */
    String value(String name) {
        return fields.first(name).orElse("").strip();
    }

    MediaType type() {
        return MediaType.of(value("Content-Type"));
    }

    boolean isRedirect() {
        return status >= 300
                && status < 400
                && status != 304
                && !value("Location").isEmpty();
    }
}
