// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Image;
import dev.offprint.core.style.TextRole;
import dev.offprint.core.text.GeneratedWord;

/** A picture in a line: at most two lines high. */
final class InlinePicture {
    private static final double LINES = 2;

    private final Story story;

    InlinePicture(Story story) {
        this.story = story;
    }

    void write(Image image, RunLook look) {
        var found = story.manuscript().pictures().find(image);
        if (found.isEmpty()) {
            standIn(image, look);
            return;
        }
        var style = story.style();
        double most = LINES * style.look(look.role()).leading();
        double width = style.look(TextRole.BODY).size() * 20;
        new Drawing(story).write(image, found.get(), found.get().header().fitted(width, most));
    }

    private void standIn(Image image, RunLook look) {
        var alt = image.alt().orEmpty();
        var words = alt.isEmpty() ? story.manuscript().word(GeneratedWord.PICTURE) : alt;
        new Runs(story).text("[" + words + "]", look);
    }
}
