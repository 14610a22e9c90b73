// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.notice;

/** How much a {@link Problem} matters to the reader of the output. */
public enum Severity {
    /** A safe guess was made; nothing is missing. */
    INFO,
    /** Something the article asked for was not honoured; {@code --strict} fails on it. */
    WARNING,
    /** Nothing could be made; carried by an {@link OffprintException}. */
    ERROR
}
