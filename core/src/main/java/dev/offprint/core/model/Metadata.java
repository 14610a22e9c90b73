// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an article beside its body.
 *
 * @param language BCP 47 tag; null when unknown
 * @param direction null: as the language runs
 * @param dateline where it was written, as printed; null when there is none
 * @param subjects from a controlled vocabulary, as printed
 * @param tags the author's own
 * @param summary the abstract; may be empty
 * @param leadImage the picture that stands at the head; null when there is none
 * @param ext whatever else the source tells, by namespaced key ({@code hugo.weight}), in the order of the keys
 */
public record Metadata(
        Titles titles,
        List<Contributor> contributors,
        Dates dates,
        @Nullable String language,
        @Nullable Direction direction,
        @Nullable String dateline,
        Provenance provenance,
        List<String> subjects,
        List<String> tags,
        List<Block> summary,
        @Nullable Figure leadImage,
        Map<String, String> ext) {
    /**
     * The key of {@link #ext} under which stands where in its publication an article is, as it is printed: {@code 12(3),
     * 45–67}. It is printed after the name of the publication.
     */
    public static final String PART_OF_PUBLICATION = "source.part";

    /** Nothing known. */
    public static final Metadata NONE = new Metadata(
            Titles.NONE,
            List.of(),
            Dates.NONE,
            null,
            null,
            null,
            Provenance.NONE,
            List.of(),
            List.of(),
            List.of(),
            null,
            Map.of());

    public Metadata {
        Objects.requireNonNull(titles);
        contributors = List.copyOf(contributors);
        Objects.requireNonNull(dates);
        if (language != null) Checks.notBlank(language, "a language");
        Objects.requireNonNull(provenance);
        subjects = List.copyOf(subjects);
        tags = List.copyOf(tags);
        summary = List.copyOf(summary);
        ext = Collections.unmodifiableMap(new TreeMap<>(ext));
    }

    /** Only a headline, in plain text. */
    public static Metadata headline(String headline) {
        return NONE.withTitles(Titles.headline(headline));
    }

    /** The headline as plain text; empty when there is none. */
    public String headlineText() {
        return PlainText.of(titles.headline());
    }

    /** The contributors in one role, in their order. */
    public List<Contributor> contributors(Contributor.Role role) {
        return contributors.stream().filter(c -> c.role() == role).toList();
    }

    /** The same with other titles. */
    public Metadata withTitles(Titles other) {
        var draft = new MetadataDraft(this);
        draft.titles = other;
        return draft.metadata();
    }

    /** The same with other contributors. */
    public Metadata withContributors(List<Contributor> others) {
        var draft = new MetadataDraft(this);
        draft.contributors = others;
        return draft.metadata();
    }

    /** The same with other dates. */
    public Metadata withDates(Dates others) {
        var draft = new MetadataDraft(this);
        draft.dates = others;
        return draft.metadata();
    }

    /** The same in another language. */
    public Metadata withLanguage(@Nullable String tag) {
        var draft = new MetadataDraft(this);
        draft.language = tag;
        return draft.metadata();
    }

    /** The same in another direction. */
    public Metadata withDirection(@Nullable Direction other) {
        var draft = new MetadataDraft(this);
        draft.direction = other;
        return draft.metadata();
    }

    /** The same with another dateline. */
    public Metadata withDateline(@Nullable String other) {
        var draft = new MetadataDraft(this);
        draft.dateline = other;
        return draft.metadata();
    }

    /** The same from elsewhere. */
    public Metadata withProvenance(Provenance other) {
        var draft = new MetadataDraft(this);
        draft.provenance = other;
        return draft.metadata();
    }

    /** The same with other subjects. */
    public Metadata withSubjects(List<String> others) {
        var draft = new MetadataDraft(this);
        draft.subjects = others;
        return draft.metadata();
    }

    /** The same with other tags. */
    public Metadata withTags(List<String> others) {
        var draft = new MetadataDraft(this);
        draft.tags = others;
        return draft.metadata();
    }

    /** The same with another abstract. */
    public Metadata withSummary(List<Block> other) {
        var draft = new MetadataDraft(this);
        draft.summary = other;
        return draft.metadata();
    }

    /** The same with another lead image. */
    public Metadata withLeadImage(@Nullable Figure other) {
        var draft = new MetadataDraft(this);
        draft.leadImage = other;
        return draft.metadata();
    }

    /** The same with other extensions. */
    public Metadata withExt(Map<String, String> others) {
        var draft = new MetadataDraft(this);
        draft.ext = others;
        return draft.metadata();
    }
}
