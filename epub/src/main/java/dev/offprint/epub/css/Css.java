// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.css;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Rules of a style sheet in the making. */
final class Css {
    private final StringBuilder out = new StringBuilder(4096);

    /** A rule; declarations are joined as they are. */
    Css rule(String selector, String... declarations) {
        out.append(selector).append(" {\n");
        for (var declaration : declarations) {
            if (!declaration.isEmpty()) out.append(declaration.indent(2));
        }
        out.append("}\n");
        return this;
    }

    /** Rules under a condition. */
    Css block(String condition, Css rules) {
        out.append(condition).append(" {\n").append(rules.toString().indent(2)).append("}\n");
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** A number with at most three decimals. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A constant as the name of a class. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String em(double value) {
        return Math.abs(value) < .0005 ? "0" : number(value) + "em";
    }
}
