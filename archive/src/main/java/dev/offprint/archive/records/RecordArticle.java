// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.archive.pack.Breach;
import dev.offprint.archive.pack.Unreadable;
import dev.offprint.archive.records.bodies.Components;
import dev.offprint.archive.records.bodies.Lexical;
import dev.offprint.archive.records.bodies.Mobiledoc;
import dev.offprint.archive.records.fields.RecordText;
import dev.offprint.archive.records.fields.Target;
import dev.offprint.archive.records.fields.Values;
import dev.offprint.archive.records.rows.Row;
import dev.offprint.core.limits.Limit;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.html.HtmlFragment;
import dev.offprint.core.read.markdown.MarkdownFragment;
import dev.offprint.core.read.text.TextFragment;
import dev.offprint.core.resource.ByteSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One record on its way to an article. Stateless but for what it is made of. */
final class RecordArticle {
    private final Row row;
    private final Values values;
    private final Source file;
    private final Intake intake;

    /** @param file that the record stands in */
    RecordArticle(Row row, Values values, Source file, Intake intake) {
        this.row = row;
        this.values = values;
        this.file = file;
        this.intake = intake;
    }

    ReadResult read() {
        return row.said(completed(result()));
    }

    /** With what stands beside the text, and a word on where that came from. */
    private ReadResult completed(ReadResult result) {
        if (!(result instanceof ReadResult.Ok ok)) return result;
        var problems = new ArrayList<Problem>();
        if (isSummaryOnly()) {
            var what = "the record has only a summary, which is taken as its text";
            problems.add(Problem.info("read.record.summary", row.place(), what, ""));
        }
        problems.addAll(Several.problems(values, row.place()));
        var dates = RecordDates.problems(values, row.place());
        problems.addAll(dates);
        ok.notices().stream()
                .filter(p -> dates.isEmpty() || !p.code().equals("read.date"))
                .forEach(problems::add);
        var attachments = values.all(Target.ATTACHMENTS);
        return new ReadResult.Ok(
                attachments.isEmpty() ? ok.article() : Attachments.append(ok.article(), attachments), problems);
    }

    /** Whether what would be the dek stands in for a text. */
    private boolean isSummaryOnly() {
        var body = values.body() == Target.BODY ? values.chosen(Target.BODY) : null;
        return body != null && body.equals(values.chosen(Target.DEK));
    }

    private ReadResult result() {
        try {
            var body = values.body();
            if (body == null) {
                var known = ByReader.read(row, file, intake);
                if (known != null) return known;
            }
            var refusal =
                    Selecting.refusal(values, row.place(), intake.options().selection());
            if (refusal != null) return new ReadResult.Skipped(origin(), refusal);
            if (Unfetched.is(values)) return new ReadResult.Failed(origin(), Unfetched.problem(row.place()));
            return read(body, new RecordFacts(values, body));
        } catch (OffprintException e) {
            return new ReadResult.Failed(origin(), e.problem());
        }
    }

    private ReadResult read(@Nullable Target target, RecordFacts facts) throws OffprintException {
        var metadata = facts.metadata();
        ByteSource none = () -> java.io.InputStream.nullInputStream();
        var source = new Source(row.place(), none, file.resources(), facts.address());
        if (target == null) return beside(metadata, source);
        var options = intake.options();
        return switch (target) {
            case HTML -> html(String.join("\n", texts(target)) + rest(), metadata, source);
            case MARKDOWN -> MarkdownFragment.read(paragraphsOf(target), metadata, source, options);
            case LEXICAL -> html(Lexical.html(text(target), options.limits(), row.place()), metadata, source);
            case MOBILEDOC -> html(Mobiledoc.html(text(target), options.limits(), row.place()), metadata, source);
            case CHORUS, SLATE -> html(Components.html(values.all(target)), metadata, source);
            case TEXT -> TextFragment.read(paragraphs(paragraphsOf(target)), metadata, source, options);
            default -> guessed(paragraphsOf(target), metadata, source);
        };
    }

    private String rest() {
        return Activity.is(values) ? Activity.rest(values, file.resources()) : "";
    }

    private String paragraphs(String text) {
        boolean isApart = !values.shape().linesAreParagraphs() || text.contains("\n\n");
        return isApart ? text : text.replace("\n", "\n\n");
    }

    private ReadResult guessed(String body, Metadata metadata, Source source) {
        return RecordText.isHtml(body)
                ? html(body, metadata, source)
                : TextFragment.read(body, metadata, source, intake.options());
    }

    private ReadResult html(String html, Metadata metadata, Source source) {
        return HtmlFragment.read(html, metadata, source, intake.options());
    }

    /** A body that lies in a file of its own, or none at all. */
    private ReadResult beside(Metadata metadata, Source source) throws OffprintException {
        var path = values.beside();
        if (path != null) {
            var text = text(path);
            if (text == null)
                return skipped("its text, " + path + ", is not there", "keep the export's files together");
            return path.endsWith(".md")
                    ? MarkdownFragment.read(withoutMode(text), metadata, source, intake.options())
                    : html(text, metadata, source);
        }
        if (!metadata.summary().isEmpty()) return summaryOnly(metadata);
        if (values.isOnlyLink()) return skipped("it is only a link, and nothing is fetched from the network", "");
        var empty = values.emptyBodies();
        if (!empty.isEmpty()) return skipped("the record has no text: it is empty in " + String.join(", ", empty), "");
        return skipped("the record has no text: none of its fields is known as a body", fields());
    }

    /** Buttondown tells in a comment which editor wrote the text. */
    private static String withoutMode(String text) {
        return text.replaceFirst("^\\s*<!--[^>]*-->", "");
    }

    private @Nullable String text(String path) throws OffprintException {
        try {
            var found = file.resources().find(path);
            if (found.isEmpty()) return null;
            try (var in = found.get().open()) {
                long most = intake.options().limits().inputBytes();
                var bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, most + 1));
                if (bytes.length > most)
                    throw Breach.of(Limit.INPUT_BYTES, path, "it is larger than " + most + " bytes");
                return new String(bytes, UTF_8);
            }
        } catch (IOException e) {
            throw Unreadable.of(path, e);
        }
    }

    private ReadResult summaryOnly(Metadata metadata) {
        var article = new Article(metadata, List.of(), List.of(), List.of(), List.of(), origin());
        var what = "the record has only an abstract, no text";
        return new ReadResult.Ok(article, List.of(Problem.info("read.record.abstract", row.place(), what, "")));
    }

    private ReadResult skipped(String what, String cure) {
        return new ReadResult.Skipped(origin(), Problem.warning("read.record.no-text", row.place(), what, cure));
    }

    private String fields() {
        var names = new java.util.ArrayList<String>();
        row.fields().fieldNames().forEachRemaining(names::add);
        var shown = names.subList(0, Math.min(20, names.size()));
        return "name it with --map body=FIELD; fields that are there: " + String.join(", ", shown);
    }

    private Origin origin() {
        return new Origin(row.place(), values.shape().id());
    }

    /** Of a list of texts each is a paragraph or more. */
    private String paragraphsOf(Target target) {
        return String.join("\n\n", texts(target));
    }

    private String text(Target target) {
        return String.join("\n", texts(target).subList(0, 1));
    }

    private List<String> texts(Target target) {
        return values.all(target).stream().map(n -> n.asText()).toList();
    }
}
