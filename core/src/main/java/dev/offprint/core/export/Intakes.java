// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Admission;
import dev.offprint.core.read.ArticleContainer;
import dev.offprint.core.read.ArticleReader;
import dev.offprint.core.read.Containers;
import dev.offprint.core.read.Edition;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Entry;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.Source;
import dev.offprint.core.text.Spelling;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How inputs come in: opened or read, transformed, and looked at before they are printed. As thread-safe as its parts. */
record Intakes(Readers readers, Containers containers, ExportOptions options) {
    /** The articles of a container, or the one of a document. */
    Entries open(Source input) throws OffprintException {
        var source = input.withResources(input.resources().or(options.elsewhere()));
        var container = container(source);
        if (container.isEmpty()) return new OneEntry(new Entry(input.name(), () -> single(input)));
        try {
            var intake = new Intake(readers, containers, options.reading(), 0);
            return new CheckedEntries(container.get().open(source, intake), source.name(), this);
        } catch (RuntimeException | Error e) {
            throw fault(source.name(), e);
        }
    }

    /** Which version of which thing a document is; empty for containers, and for what says nothing of it. */
    Optional<Edition> edition(Source input) {
        try {
            return container(input).isPresent()
                    ? Optional.empty()
                    : reader(input).flatMap(r -> r.edition(input));
        } catch (OffprintException e) { // told when it is read
            return Optional.empty();
        }
    }

    private Optional<ArticleReader> reader(Source input) throws OffprintException {
        var asked = options.reader();
        return asked == null ? readers.surest(Prefix.of(input)) : Optional.of(readers.byId(asked));
    }

    /** The container that is asked for, or surest of an input; empty when a reader is. */
    Optional<ArticleContainer> container(Source source) throws OffprintException {
        var asked = options.reader();
        if (asked == null) return containers.all().isEmpty() ? Optional.empty() : surest(source);
        require(asked);
        return containers.byId(asked);
    }

    /** Refuses an id that nobody has. */
    void require(String id) throws OffprintException {
        if (containers.byId(id).isEmpty() && !isReader(id)) throw unknown(id);
    }

    /** One document that is named by itself. */
    ReadResult read(Source source) {
        return Unpublished.named(document(source), options.reading().selection());
    }

    /** One document of many. */
    ReadResult readOfMany(Source source) {
        return Unpublished.ofMany(document(source), options.reading().selection());
    }

    private ReadResult document(Source source) {
        return finished(source.name(), () -> {
            var container = container(source);
            if (container.isEmpty()) return readers(source);
            throw new OffprintException(Problem.error(
                    "read.container",
                    source.name(),
                    "this holds many articles (" + container.get().id() + "), not one",
                    "open it with Exporter.open"));
        });
    }

    /** A record of a container. */
    Entry finished(Entry entry, String container) {
        Supplier<ReadResult> article = () -> Unpublished.ofMany(
                finished(container + ": " + entry.name(), () -> entry.article().get()),
                options.reading().selection());
        return entry.isWithoutArticle() ? entry : new Entry(entry.name(), article, entry.edition());
    }

    /** What was thrown at a place, told to who listens. */
    OffprintException fault(String place, Throwable thrown) {
        options.thrown().accept(thrown);
        return new OffprintException(Faults.problem(place, thrown), thrown);
    }

    /** What may throw anything. */
    @FunctionalInterface
    private interface Work {
        ReadResult read() throws OffprintException;
    }

    private ReadResult single(Source source) {
        var read = finished(source.name(), () -> readers(source));
        return Unpublished.named(read, options.reading().selection());
    }

    private ReadResult readers(Source source) throws OffprintException {
        var asked = options.reader();
        var reader = asked == null ? readers.detect(source) : readers.byId(asked);
        return reader.read(source.withResources(source.resources().or(options.elsewhere())), options.reading());
    }

    private ReadResult finished(String place, Work work) {
        try {
            var result = work.read();
            if (!(result instanceof ReadResult.Ok ok)) return result;
            var origin = ok.article().origin();
            var name = origin.name().isEmpty() ? place : origin.name();
            var status = ok.article().metadata().provenance().status();
            var refusal = Admission.refusal(status, options.reading().selection(), name);
            return refusal.isPresent()
                    ? new ReadResult.Skipped(origin, refusal.get())
                    : Substance.required(transformed(ok));
        } catch (OffprintException | RuntimeException | Error e) {
            options.thrown().accept(e);
            return new ReadResult.Failed(new Origin(place, null), Faults.problem(place, e));
        }
    }

    private ReadResult.Ok transformed(ReadResult.Ok ok) {
        return new ReadResult.Ok(options.transform().apply(ok.article()), ok.notices());
    }

    private Optional<ArticleContainer> surest(Source source) throws OffprintException {
        return containers.detect(Prefix.of(source), readers);
    }

    private boolean isReader(String id) {
        return readers.all().stream().anyMatch(r -> r.id().equals(id));
    }

    private OffprintException unknown(String id) {
        var ids = Stream.concat(
                        readers.all().stream().map(r -> r.id()),
                        containers.all().stream().map(c -> c.id()))
                .sorted()
                .toList();
        return new OffprintException(Problem.error(
                "read.format.unknown",
                "",
                "there is no reader for \"" + id + "\"",
                "installed: " + String.join(", ", ids) + Spelling.question(id, ids)));
    }
}
