// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.model.Styled.Kind;
import dev.offprint.core.read.html.flow.Css;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What the class or style of a span says about its text. Stateless. */
final class SpanStyle {
    private SpanStyle() {}

    static Optional<Kind> of(Element span) {
        if (span.hasClass("smallcaps")) return Optional.of(Kind.SMALL_CAPS);
        if (span.hasClass("underline")) return Optional.of(Kind.UNDERLINE);
        var style = span.attr("style");
        return style.isEmpty() ? Optional.empty() : ofStyle(style);
    }

    private static Optional<Kind> ofStyle(String style) {
        if (is(style, "font-variant", "small-caps")) return Optional.of(Kind.SMALL_CAPS);
        if (is(style, "font-weight", "bold") || is(style, "font-weight", "700")) return Optional.of(Kind.STRONG);
        if (is(style, "font-style", "italic")) return Optional.of(Kind.EMPHASIS);
        if (is(style, "text-decoration", "underline")) return Optional.of(Kind.UNDERLINE);
        if (is(style, "text-decoration", "line-through")) return Optional.of(Kind.STRIKE);
        if (is(style, "vertical-align", "super")) return Optional.of(Kind.SUPERSCRIPT);
        return is(style, "vertical-align", "sub") ? Optional.of(Kind.SUBSCRIPT) : Optional.empty();
    }

    private static boolean is(String style, String property, String value) {
        return value.equals(Css.value(style, property));
    }
}
