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
import java.util.List;
import java.util.stream.Stream;

/** Reads messages, such as newsletters: what is sent as HTML before what is sent as text. */
public final class EmlReader implements ArticleReader {
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
        try {
            var message = MailMessage.of(source, options, "fetch it anew");
            if (message.root().fields().raw().isEmpty()) throw noMessage(source.name());
            return article(source, message, options);
        } catch (OffprintException e) {
            return new ReadResult.Failed(new Origin(source.name(), id()), e.problem());
        }
    }

    private static ReadResult article(Source source, MailMessage whole, ReadOptions options) throws OffprintException {
        var parts = PartResources.of(whole.root(), null);
        var text = new MailText(parts, source.name(), whole.problems()::add);
        var message = whole.root();
        var body = text.body(message);
        // One that only carries another is its envelope.
        while (!body.hasText() && body.messages().size() == 1) {
            message = body.messages().get(0);
            body = text.body(message);
        }
        var html = text.html(body);
        if (html.isBlank()) throw noText(source.name(), message);
        if (!text.leftOut().isEmpty()) whole.problems().add(attached(source.name(), text.leftOut()));
        var letter = new Source(source.name(), source.bytes(), parts.withData(), source.address());
        var result = HtmlFragment.read(html, MailHead.metadata(message.fields()), letter, options);
        return result instanceof ReadResult.Ok ok
                ? new ReadResult.Ok(ok.article(), joined(whole.problems(), ok.notices()))
                : result;
    }

    private static List<Problem> joined(List<Problem> some, List<Problem> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Problem attached(String place, List<String> names) {
        var what = "left out, as it is attached: " + String.join(", ", names);
        return Problem.info("read.eml.attachment", place, what, "");
    }

    private static OffprintException noMessage(String place) {
        var what = "it has no head, so it is no message";
        return new OffprintException(Problem.error("read.eml.head", place, what, "name another format with --from"));
    }

    private static OffprintException noText(String place, MimePart message) {
        boolean isSealed =
                message.all().anyMatch(p -> p.type().matches("multipart/encrypted|application/(?:x-)?pkcs7-mime"));
        var what = isSealed ? "the message is encrypted" : "the message has no text";
        return new OffprintException(Problem.error("read.eml.empty", place, what, isSealed ? "save it decrypted" : ""));
    }
}
