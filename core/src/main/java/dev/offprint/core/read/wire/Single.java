// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire;

/** What an item says once, in words. */
public enum Single {
    /** The line over the headline. */
    KICKER,
    /** Tag of the language. */
    LANGUAGE,
    /** Where it was written, as printed. */
    DATELINE,
    /** Where it was written, as archives say it. */
    LOCATED,
    /** The newspaper. */
    PUBLICATION,
    /** A part of that. */
    SECTION,
    /** Its own address. */
    URL,
    /** Who holds the copyright. */
    HOLDER,
    /** What the copyright says. */
    STATEMENT,
    /** Where the licence stands. */
    LICENCE,
    /** As its provider counts. */
    VERSION
}
