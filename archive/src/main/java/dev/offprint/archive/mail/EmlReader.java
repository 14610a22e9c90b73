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
import dev.offprint.core.read.html.HtmlFragment;
import java.util.ArrayList;
import java.util.List;

/** Reads messages, such as newsletters: what is sent as HTML before what is sent as text. */
public final class EmlReader implements ArticleReader {
    private static final int DEEPEST = 5;

    @Override
    public String id() {
        return "eml";
    }

    @Override
    public String description() {
        return "a message of electronic mail, such as a newsletter";
    }

    @Override
    public Likelihood probe(Prefix prefix) {
        return MailProbe.eml(prefix);
    }

    @Override
    public ReadResult read(Source source, ReadOptions options) {
        var problems = new ArrayList<Problem>();
        try {
            var bytes = MailBytes.of(source, options.limits());
            var message = new MimeReading(source.name(), options.limits(), problems).read(bytes);
            if (message.fields().raw().isEmpty()) throw noMessage(source.name());
            if (MailProbe.breaksOff(message, bytes)) problems.add(breaksOff(source.name()));
            return article(source, message, options, problems, DEEPEST);
        } catch (OffprintException e) {
            return new ReadResult.Failed(new Origin(source.name(), id()), e.problem());
        }
    }

    private ReadResult article(
            Source source, MimePart message, ReadOptions options, List<Problem> problems, int deepest)
            throws OffprintException {
        var body = MailBody.of(message);
        if (body.html().isBlank() && body.inner() != null && deepest > 0) {
            var inner = new MimeReading(source.name(), options.limits(), problems)
                    .read(body.inner().content());
            return article(source, inner, options, problems, deepest - 1);
        }
        if (body.html().isBlank()) throw noText(source.name());
        if (!body.attachments().isEmpty()) problems.add(attached(source.name(), body));
        var pictures = PartResources.of(message, null).withData();
        var letter = new Source(source.name(), source.bytes(), pictures, source.address());
        var result = HtmlFragment.read(body.html(), MailHead.metadata(message.fields()), letter, options);
        if (!(result instanceof ReadResult.Ok ok)) return result;
        problems.addAll(ok.notices());
        return new ReadResult.Ok(ok.article(), problems);
    }

    private static Problem attached(String place, MailBody body) {
        var what = "left out, as it is attached: " + String.join(", ", body.attachments());
        return Problem.info("read.eml.attachment", place, what, "");
    }

    private static Problem breaksOff(String place) {
        var what = "the message ends before its last part does; what there is was read";
        return Problem.warning("read.mail.broken", place, what, "fetch it anew");
    }

    private static OffprintException noMessage(String place) {
        var what = "it has no head, so it is no message";
        return new OffprintException(Problem.error("read.eml.head", place, what, "name another format with --from"));
    }

    private static OffprintException noText(String place) {
        return new OffprintException(Problem.error("read.eml.empty", place, "the message has no text", ""));
    }
}
