// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import java.util.List;

/**
 * A family of faces.
 *
 * @param name of the bundled or user's family that is embedded
 * @param substitutes common ones for formats that only name a family, best first
 */
public record Family(String name, List<String> substitutes) {
    public Family {
        if (name.isBlank()) throw new IllegalArgumentException("a family needs a name");
        substitutes = List.copyOf(substitutes);
    }
}
