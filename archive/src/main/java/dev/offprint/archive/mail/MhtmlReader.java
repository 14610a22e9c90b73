// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import dev.offprint.core.model.Origin;
import dev.offprint.core.model.Titles;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ArticleReader;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.html.HtmlReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads pages that browsers saved as MHTML (RFC 2557), with the pictures that were saved with them. */
public final class MhtmlReader implements ArticleReader {
    private static final ArticleReader HTML = new HtmlReader();

    @Override
    public String id() {
        return "mhtml";
    }

    @Override
    public String description() {
        return "MHTML, a page saved with its pictures";
    }

    @Override
    public Likelihood probe(Prefix prefix) {
        return MailProbe.mhtml(prefix);
    }

    @Override
    public ReadResult read(Source source, ReadOptions options) {
        try {
            var message = MailMessage.of(source, options, "save the page anew");
            return page(source, message.root(), options, message.problems());
        } catch (OffprintException e) {
            return new ReadResult.Failed(new Origin(source.name(), id()), e.problem());
        }
    }

    private static ReadResult page(Source source, MimePart message, ReadOptions options, List<Problem> problems)
            throws OffprintException {
        var root = SavedPage.root(message);
        if (root == null || root.content().length == 0) throw noPage(source.name(), problems);
        var address = SavedPage.address(message, root);
        var parts = PartResources.of(message, address);
        var page = Frames.joined(root, parts, problems, source.name());
        var result =
                HTML.read(new Source(source.name(), page.bytes(), parts.withData(), address, page.charset()), options);
        return result instanceof ReadResult.Ok ok ? completed(ok, problems, message, address) : result;
    }

    /** With what was wrong with the message, and what it tells and the page does not. */
    private static ReadResult completed(
            ReadResult.Ok ok, List<Problem> problems, MimePart message, @Nullable String address)
            throws OffprintException {
        if (ok.article().body().isEmpty() && !problems.isEmpty()) {
            throw noPage(ok.article().origin().name(), problems);
        }
        var all = new ArrayList<>(problems);
        all.addAll(ok.notices());
        var metadata = ok.article().metadata();
        var subject = message.fields().text("Subject");
        if (metadata.titles().headline().isEmpty() && !subject.isEmpty()) {
            metadata = metadata.withTitles(Titles.headline(subject));
        }
        if (metadata.provenance().canonicalUrl() == null) {
            metadata = metadata.withProvenance(metadata.provenance().withCanonicalUrl(address));
        }
        if (metadata.dates().retrieved() == null) {
            metadata = metadata.withDates(metadata.dates().withRetrieved(MailHead.date(message.fields())));
        }
        return new ReadResult.Ok(ok.article().withMetadata(metadata), all);
    }

    /** What is broken as a whole says more than what could not be decoded in a part. */
    private static @Nullable String why(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.code().equals("read.mail.broken"))
                .findFirst()
                .or(() -> problems.stream().findFirst())
                .map(Problem::what)
                .orElse(null);
    }

    private static OffprintException noPage(String place, List<Problem> problems) {
        @Nullable String why = why(problems);
        var what = "none of its parts is a page with text" + (why == null ? "" : ": " + why);
        return new OffprintException(Problem.error("read.mhtml.page", place, what, "save the page anew"));
    }
}
