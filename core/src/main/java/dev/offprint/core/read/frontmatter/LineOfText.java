// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.frontmatter;

import dev.offprint.core.model.Inline;
import dev.offprint.core.notice.OffprintException;
import java.util.List;

/** How the format of the body reads one line of text: headline, kicker and dek may have marks in them. */
@FunctionalInterface
public interface LineOfText {
    /** The line without its marks. */
    List<Inline> inlines(String text) throws OffprintException;
}
