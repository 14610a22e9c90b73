// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.archive.xml.Glance;
import dev.offprint.archive.xml.GlanceField;
import dev.offprint.archive.xml.LinkedPicture;
import dev.offprint.archive.xml.MediaKind;
import org.jspecify.annotations.Nullable;

/**
 * A file that an export knows.
 *
 * @param id by which posts name it
 * @param parent the id of the post that it was put up for; empty or 0 when for none
 * @param order among those of its post
 * @param alt null when the export does not say
 * @param caption as HTML; may be empty
 */
record MediaFile(
        String id,
        String address,
        String parent,
        int order,
        @Nullable String alt,
        String caption) {
    static MediaFile of(Glance item) {
        var alt = meta(item, "_wp_attachment_image_alt");
        return new MediaFile(
                item.text("post_id"),
                item.text("attachment_url"),
                item.text("post_parent"),
                number(item.text("menu_order")),
                alt.isEmpty() ? null : alt,
                item.text("excerpt:encoded"));
    }

    /** What is kept under a key beside an item; empty when nothing is. */
    private static String meta(Glance item, String key) {
        return item.all("postmeta")
                .map(GlanceField::within)
                .filter(m -> m.text("meta_key").equals(key))
                .map(m -> m.text("meta_value"))
                .findFirst()
                .orElse("");
    }

    /** What it shows itself as. */
    MediaKind kind() {
        return MediaKind.of(address);
    }

    LinkedPicture picture() {
        return new LinkedPicture(address, alt, caption);
    }

    private static int number(String text) {
        return text.matches("-?\\d{1,8}") ? Integer.parseInt(text) : 0;
    }
}
