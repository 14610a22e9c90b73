// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

/** The families of a theme. */
public record Faces(Family serif, Family sans, Family mono) {
    /** The family for a role. */
    public Family family(FamilyRole role) {
        return switch (role) {
            case SERIF -> serif;
            case SANS -> sans;
            case MONO -> mono;
        };
    }
}
