// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.book;

/** Ids and paths of the files that no resource holds: package document, navigation document and, for old readers, NCX. */
record Generated(String packagePath, String navId, String navPath, String ncxId, String ncxPath) {
    static Generated beside(Manifest manifest) {
        return new Generated(
                manifest.freePath("package", ".opf"),
                manifest.freeId("nav"),
                manifest.freePath("nav", ".xhtml"),
                manifest.freeId("ncx"),
                manifest.freePath("toc", ".ncx"));
    }
}
