// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.core.render.DocumentFacts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** What the information dictionary says; the metadata stream says the same. */
final class Information {
    static final String PRODUCER = "Offprint";

    private Information() {}

    static COSDictionary dictionary(DocumentFacts info) {
        var dictionary = new COSDictionary();
        set(dictionary, COSName.TITLE, info.title());
        set(dictionary, COSName.AUTHOR, String.join("; ", info.authors()));
        set(dictionary, COSName.SUBJECT, info.description());
        set(dictionary, COSName.KEYWORDS, keywords(info));
        set(dictionary, COSName.PRODUCER, PRODUCER);
        dictionary.setItem(COSName.CREATION_DATE, date(info.instant()));
        dictionary.setItem(COSName.MOD_DATE, date(info.instant()));
        return dictionary;
    }

    static String keywords(DocumentFacts info) {
        return String.join(", ", info.keywords());
    }

    /** ISO 8601 to the second. */
    static String seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static void set(COSDictionary dictionary, COSName key, @Nullable String text) {
        if (text != null && !text.isEmpty()) dictionary.setItem(key, Cos.text(text));
    }

    private static COSString date(Instant instant) {
        return Cos.text("D:" + seconds(instant).replaceAll("[-:TZ]", "") + "+00'00'");
    }
}
