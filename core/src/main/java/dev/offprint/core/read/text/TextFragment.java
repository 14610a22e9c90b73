// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.text;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.CleanUp;
import dev.offprint.core.read.LeadImage;
import dev.offprint.core.read.PictureIntake;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.Source;
import java.util.List;

/** Makes an article of a piece of plain text and what is known about it. Stateless, so usable from many threads. */
public final class TextFragment {
    private TextFragment() {}

    /**
     * Reads a piece of text that stood in a larger thing.
     *
     * @param known stays as it is, but for what is missing and found in the text. With a headline, the first line is
     *     not taken for one, and leaves the text when it says the same
     * @param source tells its name for messages and where its pictures are; its bytes are not opened
     * @return the article with what was guessed, or why there is none; nothing is thrown
     */
    public static ReadResult read(String text, Metadata known, Source source, ReadOptions options) {
        return Reading.run(source, options, "text", reading -> article(reading, text, known));
    }

    private static Article article(Reading reading, String raw, Metadata known) throws OffprintException {
        var text = reading.text(raw);
        reading.refuseBlank(text);
        var chunks = Chunk.of(text, reading.cleanUp());
        reading.countElements(chunks.stream().mapToLong(c -> c.lines().size()).sum());
        var units = new Paragraphs(reading).of(chunks);
        var opening = Opening.of(reading, units, known);
        var closing = Closing.of(reading, opening.rest(), opening.metadata());
        var body = new Body(reading, closing.roles()).blocks(opening.rest());
        var pictures = new PictureIntake(reading);
        var led = LeadImage.take(closing.metadata(), body, pictures);
        var metadata = led.withLanguage(reading.language(led.language(), body));
        return new Article(metadata, body, List.of(), List.of(), pictures.assets(), reading.origin());
    }

    /** Whether a paragraph says nothing but the known headline. */
    static boolean repeats(Metadata known, Unit unit, CleanUp cleanUp) {
        return cleanUp != CleanUp.OFF
                && Headline.repeats(new Unit(0, PlainText.of(known.titles().headline())), unit);
    }
}
