// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.archive.xml.Fields;
import dev.offprint.archive.xml.LinkedMedia;
import dev.offprint.archive.xml.LinkedPicture;
import dev.offprint.archive.xml.PageAddress;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What is kept beside a post: its picture, its sounds and films, its notes. Of one item. */
record PostMedia(Element item, Library library) {
    /** The picture at its head; null when it has none, or one that the export does not have. */
    @Nullable
    LinkedPicture lead() {
        return values("_thumbnail_id")
                .flatMap(id -> library.file(id).stream())
                .map(MediaFile::picture)
                .findFirst()
                .orElse(null);
    }

    /** Whether it names a picture for its head, be it in the export or not. */
    boolean isHeaded() {
        return values("_thumbnail_id").anyMatch(id -> !id.isEmpty() && !id.equals("0") && !id.equals("-1"));
    }

    /** What its feed has with it: an address, a length and a type, on lines of their own. */
    List<LinkedMedia> enclosures() {
        return values("enclosure")
                .map(text -> text.split("\\s*\\n\\s*", 4))
                .filter(lines -> PageAddress.isAbsolute(lines[0]))
                .map(lines -> new LinkedMedia(lines[0], lines.length > 2 ? lines[2] : "", ""))
                .toList();
    }

    /** As JSON; empty when there are none. */
    String notes() {
        return values("footnotes").findFirst().orElse("");
    }

    private Stream<String> values(String key) {
        return Fields.all(item, "wp:postmeta").stream()
                .filter(meta -> Fields.text(meta, "wp:meta_key").equals(key))
                .map(meta -> Fields.text(meta, "wp:meta_value"));
    }
}
