// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Origin;
import dev.offprint.core.model.Titles;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ArticleReader;
import dev.offprint.core.read.DateText;
import dev.offprint.core.read.Edition;
import dev.offprint.core.read.Entry;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the pages of an archive. Thread-safe. */
record PageReading(Archive archive, PageTitles titles, ArticleReader html, ReadOptions options) {
    /**
     * A page.
     *
     * @param capture says when and where it was captured
     * @param content has its bytes; the same unless it refers to another
     */
    Entry entry(int capture, int content) {
        var address = address(capture);
        return new Entry(WebAddress.name(address), () -> read(capture, content, address), edition(capture, address));
    }

    /** Captures of an address are the versions of what lies there. */
    Edition edition(int capture) {
        return edition(capture, address(capture));
    }

    private Edition edition(int capture, String address) {
        int time = archive.captures().time(capture);
        return new Edition(
                "capture of " + WebAddress.key(address),
                Edition.UNNUMBERED,
                time == 0 ? null : Instant.ofEpochSecond(time));
    }

    /** Where it was captured; empty when that cannot be read. */
    String address(int capture) {
        try (var record = archive.open(capture)) {
            return record.head().target();
        } catch (IOException e) {
            return "";
        }
    }

    private ReadResult read(int capture, int content, String address) {
        try {
            var payload = archive.payload(content);
            var result = html.read(source(payload, capture, address), options);
            return result instanceof ReadResult.Ok ok ? completed(ok, payload, date(capture), address) : result;
        } catch (IOException e) {
            return new ReadResult.Failed(
                    new Origin(address, "warc"),
                    Archive.problem(e, archive.volume(content).name() + ", " + address));
        }
    }

    private Source source(Payload payload, int capture, String address) {
        return new Source(
                address,
                () -> new ByteArrayInputStream(payload.bytes()),
                ArchiveResources.of(archive, archive.captures().time(capture)),
                WebAddress.is(address) ? address : null,
                payload.http().type().charset());
    }

    private @Nullable ArticleDate date(int capture) throws IOException {
        try (var record = archive.open(capture)) {
            var date = record.head().field("WARC-Date");
            return date == null ? null : DateText.parse(date);
        }
    }

    private ReadResult completed(ReadResult.Ok ok, Payload payload, @Nullable ArticleDate date, String address) {
        var notices = new ArrayList<Problem>(ok.notices());
        for (var warning : payload.warnings()) notices.add(Problem.warning("read.warc.record", address, warning, ""));
        return new ReadResult.Ok(completed(ok.article(), date, address), List.copyOf(notices));
    }

    /** What the archive knows and the page does not say. */
    private Article completed(Article article, @Nullable ArticleDate date, String address) {
        var metadata = article.metadata();
        if (metadata.dates().retrieved() == null)
            metadata = metadata.withDates(metadata.dates().withRetrieved(date));
        if (metadata.provenance().canonicalUrl() == null && WebAddress.is(address)) {
            metadata = metadata.withProvenance(metadata.provenance().withCanonicalUrl(address));
        }
        var title = titles.title(address).strip();
        boolean isNamed = !metadata.titles().headline().isEmpty() || title.isEmpty();
        return article.withMetadata(isNamed ? metadata : metadata.withTitles(Titles.headline(title)));
    }
}
