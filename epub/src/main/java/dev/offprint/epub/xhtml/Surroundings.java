// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

/** Where in the document the writers are. */
final class Surroundings {
    private int beside;
    private int headerCells;

    /** Whether this is no main text, so that its headings are no sections. */
    boolean beside() {
        return beside > 0;
    }

    /** Whether headings and asides are forbidden here (HTML, 4.9.10). */
    boolean inHeaderCell() {
        return headerCells > 0;
    }

    void beside(Runnable writing) {
        beside++;
        writing.run();
        beside--;
    }

    void headerCell(Runnable writing) {
        headerCells++;
        writing.run();
        headerCells--;
    }
}
