// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.regex.Pattern;

/** What is wrong with a text of JSON, for people: the parser's message without the parser's own terms. Stateless. */
public final class JsonFault {
    private static final Pattern EXPECTED = Pattern.compile("(?:: expected a valid value|: was expecting) \\(JSON.*");
    private static final Pattern CODE = Pattern.compile("\\('(.)' \\(code \\d+\\)\\)");
    private static final Pattern DEPTH = Pattern.compile("nesting depth .*allowed \\((\\d+).*");
    private static final Pattern REST = Pattern.compile("\\s*\\([^)]*\\)+|;.*|[\\r\\n].*");

    /** What could be switched on in the parser, which nobody can who has only its message. */
    private static final Pattern FEATURE = Pattern.compile("(?:[:,]? (?:enable|not allowed as per|as per))? ?`.*");

    private JsonFault() {}

    /** Whether nothing is wrong but that the rest is missing. */
    public static boolean isCut(JsonProcessingException fault) {
        return fault instanceof JsonEOFException || fault.getOriginalMessage().startsWith("Unexpected end-of-input");
    }

    /** One line, without a full stop. */
    public static String reason(JsonProcessingException fault) {
        if (isCut(fault)) return "it ends before it is complete";
        var message = fault.getOriginalMessage();
        if (message.startsWith("Trailing token")) return "more follows behind its end";
        if (fault instanceof StreamConstraintsException) return constraint(message);
        var plain = CODE.matcher(EXPECTED.matcher(message).replaceAll("")).replaceAll("'$1'");
        return FEATURE.matcher(REST.matcher(plain).replaceAll("")).replaceAll("");
    }

    private static String constraint(String message) {
        var depth = DEPTH.matcher(message);
        return depth.find()
                ? "it is nested deeper than " + depth.group(1) + " levels"
                : "a text, name or number in it is too long";
    }
}
