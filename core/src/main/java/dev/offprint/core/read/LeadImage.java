// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Metadata;
import java.util.List;

/** Takes in the bytes of a lead image that is so far known by its address only. Stateless. */
public final class LeadImage {
    private LeadImage() {}

    /**
     * The metadata with a lead image whose bytes are taken in where they can be had; without one that the body starts
     * with as well.
     */
    public static Metadata take(Metadata metadata, List<Block> body, PictureIntake pictures) {
        var lead = metadata.leadImage();
        if (lead == null || lead.image().assetId() != null) return metadata;
        if (startsWith(lead, body)) return metadata.withLeadImage(null);
        var image = pictures.image(lead.image().address(), lead.image().alt());
        return metadata.withLeadImage(new Figure(lead.attributes(), image, lead.caption(), lead.credit()));
    }

    private static boolean startsWith(Figure lead, List<Block> body) {
        return !body.isEmpty()
                && body.get(0) instanceof Figure first
                && first.image().address().equals(lead.image().address());
    }
}
