// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

/** The end of a line by the author's will. */
public record LineBreak() implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.lineBreak(this);
    }
}
