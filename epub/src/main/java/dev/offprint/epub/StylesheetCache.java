// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub;

import dev.offprint.core.style.Style;
import dev.offprint.epub.css.Stylesheet;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The style sheet of the style that was asked for last: many files in a row have the same one. Thread-safe. */
final class StylesheetCache {
    private final AtomicReference<@Nullable Made> last = new AtomicReference<>();

    byte[] of(Style style) {
        var made = last.get();
        if (made == null || !made.style.equals(style)) {
            made = new Made(style, Stylesheet.of(style).getBytes(StandardCharsets.UTF_8));
            last.set(made);
        }
        return made.bytes;
    }

    @SuppressWarnings("ArrayRecordComponent") // never changed, never compared
    private record Made(Style style, byte[] bytes) {}
}
