// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

/** What a picture says to those who do not see it: known, nothing by intent, or unknown. Never invented. */
public sealed interface AltText {
    /** The source gives the text. */
    record Known(String text) implements AltText {
        public Known {
            Checks.notBlank(text, "an alternative text");
        }
    }

    /** The source says that the picture is decoration. */
    record Decorative() implements AltText {}

    /** The source says nothing: renderers warn and make no claim of accessibility. */
    record Unknown() implements AltText {}

    /** The text if there is one, else an empty string. */
    default String orEmpty() {
        return this instanceof Known known ? known.text() : "";
    }

    /** {@link Known}, or {@link Decorative} when the text is blank. */
    static AltText of(String text) {
        return text.isBlank() ? new Decorative() : new Known(text.strip());
    }
}
