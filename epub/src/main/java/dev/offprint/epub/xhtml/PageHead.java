// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.epub.xml.Markup;

/**
 * What every file of an article begins with.
 *
 * @param title never blank
 * @param language a well-formed tag, {@code und} when unknown
 * @param stylesheet its path
 */
public record PageHead(String title, String language, boolean rightToLeft, String stylesheet) {
    void write(Markup out) {
        out.open(
                        "html",
                        "xmlns",
                        "http://www.w3.org/1999/xhtml",
                        "xmlns:epub",
                        "http://www.idpf.org/2007/ops",
                        "lang",
                        language,
                        "xml:lang",
                        language,
                        "dir",
                        rightToLeft ? "rtl" : null)
                .newLine();
        out.open("head").empty("meta", "charset", "utf-8").newLine().line("title", title);
        out.empty("link", "rel", "stylesheet", "type", "text/css", "href", stylesheet)
                .end();
    }
}
