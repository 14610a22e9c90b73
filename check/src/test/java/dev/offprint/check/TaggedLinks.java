// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.jspecify.annotations.Nullable;

/** Where the links of a PDF lead: an address, or {@code #} and the number of a page from 0. */
final class TaggedLinks {
    private final PDDocument document;

    TaggedLinks(PDDocument document) {
        this.document = document;
    }

    @Nullable
    String target(@Nullable COSObjectable object) throws IOException {
        if (!(object instanceof PDAnnotationLink link)) return null;
        if (link.getAction() instanceof PDActionURI action) return action.getURI();
        return "#" + page(link.getDestination());
    }

    private int page(@Nullable PDDestination destination) throws IOException {
        if (destination instanceof PDPageDestination page) return page.retrievePageNumber();
        if (!(destination instanceof PDNamedDestination named)) return -1;
        var page = document.getDocumentCatalog().findNamedDestinationPage(named);
        return page == null ? -1 : page.retrievePageNumber();
    }
}
