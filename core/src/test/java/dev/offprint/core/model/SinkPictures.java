// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import static dev.offprint.core.model.Say.em;
import static dev.offprint.core.model.Say.heading;
import static dev.offprint.core.model.Say.image;
import static dev.offprint.core.model.Say.line;
import static dev.offprint.core.model.Say.link;
import static dev.offprint.core.model.Say.p;
import static dev.offprint.core.model.Say.sentences;

import java.util.List;

/** Pictures of the full sink: of every orientation and size, one used twice, galleries with and without captions. */
final class SinkPictures {
    private SinkPictures() {}

    static List<Block> blocks() {
        return List.of(
                heading(1, "shapes-of-pictures", "Pictures of every shape"),
                p(sentences(10, 3)),
                new Figure(
                        Attributes.id("landscape-figure"),
                        image("landscape", "A blue roof before a pale sky"),
                        Say.flow(
                                p(
                                        "A landscape, with a ",
                                        link("https://example.org/caption", "link"),
                                        " in its caption",
                                        new NoteRef("note-4"),
                                        "."),
                                "Its caption has two paragraphs."),
                        line("Drawing: ", em("Ada Example"))),
                p(sentences(11, 3)),
                new Figure(
                        Attributes.NONE,
                        image("panorama", "Hills along a wide horizon"),
                        List.of(),
                        line("A panorama with a credit alone")),
                p(sentences(12, 3)),
                new Figure(
                        Attributes.NONE,
                        image("tower", "A red lamp on a tall blue post"),
                        Say.flow("A tower, four times as high as wide."),
                        List.of()),
                p(
                        "A tiny one ",
                        new InlineImage(image("tiny", "A tiny square in the line")),
                        " in the line, and alone:"),
                Figure.of(image("tiny", "A tiny square alone")),
                new Figure(
                        Attributes.NONE,
                        new Image("landscape.img", "landscape", new AltText.Decorative()),
                        Say.flow("A decorative picture may have a caption."),
                        List.of()),
                gallery());
    }

    private static Block gallery() {
        return new Gallery(
                Attributes.id("great-gallery"),
                List.of(
                        new Figure(
                                Attributes.id("in-gallery"),
                                image("portrait", "A green portrait, hung in a gallery"),
                                Say.flow("Left: a portrait."),
                                line("Photo: Grace Sample")),
                        Figure.of(image("landscape", "The roof again, hung beside it")),
                        Figure.of(image("disc", "The disc, hung below")),
                        new Figure(
                                Attributes.NONE,
                                new Image("lost.png", null, new AltText.Known("What the lost picture would show")),
                                List.of(),
                                List.of())),
                Say.flow("Four pictures that belong together, one of them lost."));
    }
}
