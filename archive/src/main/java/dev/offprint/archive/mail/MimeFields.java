// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.apache.james.mime4j.util.MimeUtil;

/**
 * The fields of a head.
 *
 * @param raw by their names in lower case, the first of each name
 */
record MimeFields(Map<String, String> raw) {
    MimeFields {
        raw = Collections.unmodifiableMap(new HashMap<>(raw));
    }

    /** As it stands, on one line; empty when it is missing. */
    String value(String name) {
        return MimeUtil.unfold(raw.getOrDefault(name.toLowerCase(Locale.ROOT), ""))
                .strip();
    }

    /** With encoded words (RFC 2047) decoded. */
    String text(String name) {
        return decoded(value(name));
    }

    /**
     * A parameter: {@code text/html; name=value}, also one in pieces or with a charset (RFC 2231); empty when it is
     * missing.
     */
    String parameter(String field, String name) {
        var value = value(field);
        if (value.indexOf('=') < 0) return "";
        var parameters = new MimeParameterMapping();
        for (var pair :
                RawFieldParser.DEFAULT.parseRawBody(new RawField(field, value)).getParams()) {
            if (pair.getValue() != null) parameters.addParameter(pair.getName(), pair.getValue());
        }
        var found = parameters.get(name);
        return found == null ? "" : decoded(found).strip();
    }

    /** What the content is, in lower case; plain text when it does not say. */
    String mediaType() {
        var type = value("Content-Type").replaceAll("(?s);.*", "").strip().toLowerCase(Locale.ROOT);
        return type.isEmpty() ? "text/plain" : type;
    }

    static String decoded(String text) {
        if (!text.contains("=?")) return text;
        try {
            return DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT).strip();
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
