// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.dom;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Whether readers see an element. Stateless. */
public final class Visibility {
    private static final Pattern HIDES =
            Pattern.compile("(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    private Visibility() {}

    /** Whether an element says itself that it is not shown, or lies over the page as a dialog. */
    public static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) return false;
        if (element.hasAttr("hidden")) return true;
        boolean isFallback = element.className().contains("fallback-image");
        if (element.attr("aria-hidden").equals("true") && !isFallback && !isFormula(element)) return true;
        if (element.attr("aria-modal").equals("true") && element.attr("role").equals("dialog")) return true;
        var style = element.attr("style");
        return !style.isEmpty() && HIDES.matcher(style.toLowerCase(Locale.ROOT)).find() && !isFormula(element);
    }

    /** Formulas hide behind pictures of themselves. */
    private static boolean isFormula(Element element) {
        var first = element.firstElementChild();
        return element.nameIs("math") || (first != null && first.nameIs("math"));
    }
}
