// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.PictureIntake;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.html.SiteHtml;
import dev.offprint.core.read.html.flow.Findings;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Makes blocks and notes of the elements of a text: the seam between HTML and the model, for every reader whose input is
 * HTML or turns into it. Stateless.
 */
public final class HtmlBody {
    private HtmlBody() {}

    /**
     * Reads everything inside an element, which is not changed. Scripts, forms, navigation and hidden parts are left out;
     * what is left out or not honoured is reported to the reading. What sites write in their own ways, {@link SiteHtml}
     * makes plain before.
     *
     * @param root a body, an article, or the body of a parsed fragment; its language is taken as the article's own
     * @throws OffprintException the text has more elements, or takes longer, than the limits allow
     */
    public static Parts read(Element root, Reading reading, PictureIntake pictures) throws OffprintException {
        reading.countElements(root.stream().count());
        try {
            return walked(root, reading, pictures);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof OffprintException own) throw own;
            throw e;
        }
    }

    private static Parts walked(Element root, Reading reading, PictureIntake pictures) {
        var survey = Survey.of(root);
        if (survey.hasLinksInside()) {
            // Links lead forwards too: a first walk learns which ids there are, the second makes the blocks.
            var first = new Walk(survey, new Findings(reading, true), pictures, Map.of());
            return read(root, survey, reading, pictures, first.read(root).ids());
        }
        return read(root, survey, reading, pictures, Map.of());
    }

    private static Parts read(
            Element root, Survey survey, Reading reading, PictureIntake pictures, Map<String, String> ids) {
        var findings = new Findings(reading, false);
        var result = new Walk(survey, findings, pictures, ids).read(root);
        findings.reportCounts();
        return result.parts();
    }
}
