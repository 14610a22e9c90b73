// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Metadata while one field is changed; never kept. */
final class MetadataDraft {
    Titles titles;
    List<Contributor> contributors;
    Dates dates;

    @Nullable
    String language;

    @Nullable
    Direction direction;

    @Nullable
    String dateline;

    Provenance provenance;
    List<String> subjects;
    List<String> tags;
    List<Block> summary;

    @Nullable
    Figure leadImage;

    Map<String, String> ext;

    MetadataDraft(Metadata m) {
        titles = m.titles();
        contributors = m.contributors();
        dates = m.dates();
        language = m.language();
        direction = m.direction();
        dateline = m.dateline();
        provenance = m.provenance();
        subjects = m.subjects();
        tags = m.tags();
        summary = m.summary();
        leadImage = m.leadImage();
        ext = m.ext();
    }

    Metadata metadata() {
        return new Metadata(
                titles,
                contributors,
                dates,
                language,
                direction,
                dateline,
                provenance,
                subjects,
                tags,
                summary,
                leadImage,
                ext);
    }
}
