// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.frontmatter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the picture at the head: a path, or a table with the path and its texts. */
final class LeadPictures {
    private final Entries entries;

    LeadPictures(Entries entries) {
        this.entries = entries;
    }

    Optional<LeadPicture> take() {
        for (var name : new String[] {"image", "cover", "featuredimage", "featureimage", "leadimage", "header"}) {
            var value = entries.value(name).orElse(null);
            if (value == null) continue;
            var picture = value instanceof Value.Mapping table ? fromTable(name, table) : fromPath(name, value);
            if (picture.isPresent()) return picture;
            entries.putBack(name, value);
        }
        return Optional.empty();
    }

    private Optional<LeadPicture> fromPath(String name, Value value) {
        if (!(value instanceof Value.Scalar path) || name.equals("header")) return Optional.empty();
        var address = path.text().strip();
        return Optional.of(
                new LeadPicture(address, beside(name, "alt"), beside(name, "caption"), beside(name, "credit")));
    }

    private @Nullable String beside(String name, String what) {
        return entries.text(name + what, what).orElse(null);
    }

    private Optional<LeadPicture> fromTable(String name, Value.Mapping table) {
        var inner = Entries.flat(table);
        var address = inner.text("image", "src", "url", "path", "file", "feature", "overlayimage");
        if (address.isEmpty()) return Optional.empty();
        var picture = new LeadPicture(
                address.get(),
                inner.text("alt", "imagedescription", "imagealt").orElse(null),
                inner.text("caption").orElse(null),
                inner.text("credit").orElse(null));
        inner.leftovers().ifPresent(rest -> entries.putBack(name, rest));
        return Optional.of(picture);
    }
}
