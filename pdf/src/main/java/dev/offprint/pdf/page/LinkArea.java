// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.page;

/**
 * A place on a page that leads elsewhere; a link that runs over two lines has two.
 *
 * @param link the id of its {@link Structure.Element}
 */
public record LinkArea(Rectangle area, int link) {}
