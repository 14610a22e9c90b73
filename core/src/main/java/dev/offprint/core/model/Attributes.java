// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import org.jspecify.annotations.Nullable;

/**
 * What any block may carry.
 *
 * @param id what cross-references and links inside the article aim at; unique within it
 * @param language BCP 47 tag where it differs from the article's
 * @param direction where it differs from the article's
 */
public record Attributes(
        @Nullable String id,
        @Nullable String language,
        @Nullable Direction direction) {
    /** Nothing of its own. */
    public static final Attributes NONE = new Attributes(null, null, null);

    public Attributes {
        if (id != null) Checks.notBlank(id, "an id");
        if (language != null) Checks.notBlank(language, "a language");
    }

    /** Only an id. */
    public static Attributes id(String id) {
        return new Attributes(id, null, null);
    }
}
