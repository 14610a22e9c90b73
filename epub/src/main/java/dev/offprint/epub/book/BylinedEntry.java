// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.book;

import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.TOCReference;
import java.util.List;

/** An entry of a table of contents that also says who wrote the chapter. Not thread-safe, as all of epub4j's model. */
public final class BylinedEntry extends TOCReference {
    private static final long serialVersionUID = 1;

    private final String byline;

    /** An entry; the byline may be empty. */
    public BylinedEntry(String title, String byline, Resource resource, List<TOCReference> children) {
        super(title, resource, "", children);
        this.byline = byline;
    }

    /** Who wrote it; empty when unknown. */
    public String byline() {
        return byline;
    }
}
