// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import dev.offprint.core.model.Origin;
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
        var problems = new ArrayList<Problem>();
        try {
            var bytes = MailBytes.of(source, options.limits());
            var message = new MimeReading(source.name(), options.limits(), problems).read(bytes);
            if (MailProbe.breaksOff(message, bytes)) problems.add(breaksOff(source.name()));
            return page(source, message, options, problems);
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
        var result = HTML.read(
                new Source(source.name(), page.bytes(), parts.withData(), address, page.charset()), options);
        return with(problems, result);
    }

    private static ReadResult with(List<Problem> problems, ReadResult result) {
        if (!(result instanceof ReadResult.Ok ok)) return result;
        var all = new ArrayList<>(problems);
        all.addAll(ok.notices());
        return new ReadResult.Ok(ok.article(), all);
    }

    private static Problem breaksOff(String place) {
        return Problem.warning(
                "read.mail.broken", place, "the file ends before its last part does; what there is was read", "save the page anew");
    }

    private static OffprintException noPage(String place, List<Problem> problems) {
        @Nullable String why = problems.isEmpty() ? null : problems.get(0).what();
        var what = "none of its parts is a page" + (why == null ? "" : ": " + why);
        return new OffprintException(Problem.error("read.mhtml.page", place, what, "save the page anew"));
    }
}
