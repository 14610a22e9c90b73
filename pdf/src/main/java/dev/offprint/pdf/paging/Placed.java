// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paging;

import dev.offprint.pdf.flow.Strip;

/** A strip with its place, from the upper left corner of the type area. */
public record Placed(Strip strip, double x, double y) {
    Placed moved(double dx, double dy) {
        return new Placed(strip, x + dx, y + dy);
    }
}
