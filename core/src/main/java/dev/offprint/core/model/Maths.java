// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import org.jspecify.annotations.Nullable;

/** A formula in TeX, MathML or both. */
public record Maths(@Nullable String tex, @Nullable String mathml) {
    public Maths {
        if (tex == null && mathml == null) throw new IllegalArgumentException("maths needs TeX or MathML");
        if (tex != null) Checks.notBlank(tex, "TeX");
        if (mathml != null) Checks.notBlank(mathml, "MathML");
    }

    /** A formula in TeX. */
    public static Maths tex(String tex) {
        return new Maths(tex, null);
    }
}
