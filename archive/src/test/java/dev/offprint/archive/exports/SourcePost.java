// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.html.Fidelity;
import dev.offprint.core.read.html.WordOrder;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A post as its export has it, taken out by other means than ours; what is empty is not asked.
 *
 * @param body every word of it is in the article, those of a paragraph in order
 * @param date with an offset, or meant in UTC
 * @param labels categories and tags
 */
record SourcePost(
        String title,
        Element body,
        String date,
        @Nullable List<String> authors,
        @Nullable List<String> labels,
        String url,
        String picture) {
    SourcePost {
        authors = authors == null ? null : List.copyOf(authors);
        labels = labels == null ? null : List.copyOf(labels);
    }

    /** Holds an article against it; gives how many things were asked. */
    int check(ReadResult.Ok read) {
        var metadata = read.article().metadata();
        assertThat(squeezed(metadata.headlineText())).isEqualTo(squeezed(plain(title)));
        assertThat(Fidelity.shown(Fidelity.missing(body, read)))
                .as("words of %s", title)
                .isEmpty();
        assertThat(WordOrder.broken(body, read)).as("order in %s", title).isEmpty();
        return 3
                + checkDate(metadata.dates().published())
                + checkPeople(metadata)
                + checkLabels(metadata)
                + checkAddresses(metadata);
    }

    private int checkDate(@Nullable ArticleDate published) {
        if (date.isEmpty()) return 0;
        assertThat(published).as("date of %s", title).isNotNull();
        assertThat(instant(published)).isEqualTo(instant(date));
        return 1;
    }

    private static @Nullable Instant instant(@Nullable ArticleDate date) {
        return date == null || date.value() == null
                ? null
                : date.value().toInstant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Instant instant(String text) {
        var iso = text.strip().replace(' ', 'T');
        var zoned =
                iso.matches(".*(?:Z|[+-]\\d\\d:\\d\\d)") ? iso : iso.length() == 10 ? iso + "T00:00:00Z" : iso + "Z";
        return OffsetDateTime.parse(zoned)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toInstant()
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private int checkPeople(Metadata metadata) {
        if (authors == null) return 0;
        assertThat(metadata.contributors()).extracting(Contributor::name).containsExactlyElementsOf(authors);
        return authors.size();
    }

    private int checkLabels(Metadata metadata) {
        if (labels == null) return 0;
        assertThat(Stream.concat(metadata.subjects().stream(), metadata.tags().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        labels.stream().map(SourcePost::plain).toList());
        return labels.size();
    }

    private int checkAddresses(Metadata metadata) {
        var lead = metadata.leadImage();
        if (!picture.isEmpty()) assertThat(lead).as("picture of %s", title).isNotNull();
        if (!picture.isEmpty() && lead != null)
            assertThat(lead.image().address()).isEqualTo(picture);
        if (!url.isEmpty()) assertThat(metadata.provenance().canonicalUrl()).isEqualTo(url);
        return (picture.isEmpty() ? 0 : 1) + (url.isEmpty() ? 0 : 1);
    }

    private static String plain(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }

    private static String squeezed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
