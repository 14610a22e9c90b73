// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What {@code docs/options.md} says of an option beside its description. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Manual {
    /** How it is used, after {@code offprint}. */
    String example();

    /** What holds without it; empty: nothing is done. */
    String standard() default "";

    /** The formats that honour it; empty: it is not about formats. */
    String formats() default "";

    /** What there is to know besides; empty: nothing. */
    String more() default "";

    /** Whether {@code docs/options} has a picture of it, named like the option. */
    boolean pictured() default false;
}
