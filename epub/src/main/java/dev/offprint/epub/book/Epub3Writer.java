// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.book;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.epub.xml.Markup;
import io.documentnode.epub4j.domain.Book;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/**
 * Writes any epub4j {@link Book} as an EPUB 3.3 package, which epub4j itself cannot: package document, navigation
 * document, NCX for old readers, and a zip file of the same bytes for the same book.
 *
 * <p>The files of the book are passed on as they are: chapters should be XHTML of HTML5. Whether they hold MathML, SVG
 * or scripts is found out; media types unknown to epub4j stay in the manifest. Package document, NCX and navigation
 * document of a book that was read are written anew. Table of contents entries that lead to no
 * file of the spine are left out; a book without any gets one from its spine. The book is not changed, and lazy
 * resources stay lazy. Stateless and thread-safe as long as nobody else changes the book.
 */
public final class Epub3Writer {
    private static final String FOLDER = "EPUB/";
    /** Stands for the date of change of books that have none: no clock is asked. */
    private static final Instant UNDATED = Instant.parse("2000-01-01T00:00:00Z");

    /**
     * Writes a book with what its own metadata say.
     *
     * @throws IOException see {@link #write(Book, BookDetails, OutputStream)}
     * @throws IllegalArgumentException the book has no identifier
     */
    public void write(Book book, OutputStream out) throws IOException {
        write(book, DetailsOfBook.of(book, UNDATED), out);
    }

    /**
     * Writes a book with other details than its own metadata. Does not close the stream.
     *
     * @throws OffprintException the spine is empty, a resource has no data, or a path cannot stand in a package
     * @throws IOException a resource cannot be read, or the stream fails
     */
    public void write(Book book, BookDetails details, OutputStream out) throws IOException {
        var manifest = Manifest.of(book);
        if (manifest.spine().isEmpty()) {
            throw new OffprintException(Problem.error(
                    "epub.spine", details.titles().get(0), "the book has no chapters", "add one to its spine"));
        }
        var generated = Generated.beside(manifest);
        var toc = TocEntry.of(book, manifest);
        var zip = new EpubZip(out);
        zip.deflate("META-INF/container.xml", container(FOLDER + generated.packagePath()));
        zip.deflate(FOLDER + generated.packagePath(), PackageDocument.of(book, details, manifest, generated));
        var landmarks = Landmarks.of(book, manifest);
        zip.deflate(FOLDER + generated.navPath(), NavDocument.of(details, toc, generated.navPath(), landmarks));
        zip.deflate(FOLDER + generated.ncxPath(), NcxDocument.of(details, toc));
        resources(manifest, zip);
        zip.finish();
    }

    private static void resources(Manifest manifest, EpubZip zip) throws IOException {
        for (var item : manifest.items()) {
            var bytes = Bytes.of(item.resource());
            if (MediaTypeNames.isCompressed(item.mediaType())) zip.store(FOLDER + item.path(), bytes);
            else zip.deflate(FOLDER + item.path(), bytes);
        }
    }

    private static byte[] container(String packagePath) {
        return new Markup()
                .open("container", "version", "1.0", "xmlns", "urn:oasis:names:tc:opendocument:xmlns:container")
                .open("rootfiles")
                .empty("rootfile", "full-path", packagePath, "media-type", "application/oebps-package+xml")
                .close()
                .end()
                .bytes();
    }
}
