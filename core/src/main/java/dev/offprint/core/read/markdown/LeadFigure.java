// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Text;
import dev.offprint.core.read.PictureIntake;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.frontmatter.LeadPicture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The picture of the front matter at the article's head. Stateless. */
final class LeadFigure {
    private LeadFigure() {}

    /** Once only: not when the body starts with it. */
    static Metadata add(
            Metadata metadata, @Nullable LeadPicture lead, List<Block> body, PictureIntake pictures, Reading reading) {
        if (lead == null) return metadata;
        var figure = figure(lead, pictures);
        boolean isRepeated = !body.isEmpty()
                && body.get(0) instanceof Figure first
                && first.image().address().equals(figure.image().address());
        if (!isRepeated) return metadata.withLeadImage(figure);
        var what = "the picture of the front matter stands at the start of the text too, and is kept there alone";
        reading.info("read.markdown.picture-repeated", reading.place(), what, "");
        return metadata;
    }

    private static Figure figure(LeadPicture lead, PictureIntake pictures) {
        var alt = lead.alt() == null ? new AltText.Unknown() : AltText.of(lead.alt());
        List<Block> caption = lead.caption() == null ? List.of() : List.of(Paragraph.of(lead.caption()));
        List<Inline> credit = lead.credit() == null ? List.of() : List.of(new Text(lead.credit()));
        return new Figure(Attributes.NONE, pictures.image(lead.address(), alt), caption, credit);
    }
}
