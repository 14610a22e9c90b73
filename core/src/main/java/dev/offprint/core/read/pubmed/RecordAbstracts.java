// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.pubmed;

import org.jsoup.nodes.Element;

/** The abstract of a record in its labelled parts, and those beside it. Stateless. */
final class RecordAbstracts {
    private RecordAbstracts() {}

    /** Whether there is one. */
    static boolean has(Element record) {
        return record.select("AbstractText").hasText();
    }

    static void write(Element record, Element to) {
        for (var own : record.select("Article > Abstract, BookDocument > Abstract"))
            parts(own, to.appendElement("abstract"));
        for (var other : record.select("MedlineCitation > OtherAbstract")) {
            var language = MedlineLanguages.tag(other.attr("Language"));
            boolean isTranslation = !language.isEmpty() && !language.equals("en");
            var html = to.appendElement(isTranslation ? "trans-abstract" : "abstract");
            if (!language.isEmpty()) html.attr("xml:lang", language);
            html.attr("abstract-type", other.attr("Type"));
            parts(other, html);
        }
    }

    private static void parts(Element from, Element to) {
        for (var part : from.select("> AbstractText")) {
            var label = part.attr("Label").strip();
            boolean isLabelled = !label.isEmpty() && !label.equals("UNLABELLED");
            var box = isLabelled ? to.appendElement("sec") : to;
            if (isLabelled) box.appendElement("title").text(label + ":");
            Draft.inside(part, box.appendElement("p"));
        }
    }
}
