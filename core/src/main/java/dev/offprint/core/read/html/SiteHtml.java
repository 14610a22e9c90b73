// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.read.Reading;
import dev.offprint.core.read.html.note.LinkedNotes;
import dev.offprint.core.read.html.picture.Twins;
import dev.offprint.core.read.html.platform.Platforms;
import dev.offprint.core.read.html.walk.TableParts;
import org.jsoup.nodes.Element;

/** Makes plain HTML of what sites and their editors write, for inputs that may come from there. Stateless. */
public final class SiteHtml {
    private SiteHtml() {}

    /**
     * Rewrites everything inside an element: cards and players of platforms, pictures that stand twice, notes that only
     * links tell. What is left out is reported to the reading.
     */
    public static void plain(Element root, Reading reading) {
        Platforms.plain(root, reading);
        Twins.join(root);
        LinkedNotes.standardize(root, reading.source().address(), TableParts::arrangesPage);
    }
}
