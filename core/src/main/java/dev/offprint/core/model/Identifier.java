// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

/**
 * A name that is unique in its scheme.
 *
 * @param scheme in lower case: {@code doi}, {@code isbn}, {@code urn}, {@code guid}
 */
public record Identifier(String scheme, String value) {
    public Identifier {
        Checks.notBlank(scheme, "the scheme of an identifier");
        Checks.notBlank(value, "an identifier");
    }
}
