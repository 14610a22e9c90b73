// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Origin;
import dev.offprint.core.model.Publication;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ArticleContainer;
import dev.offprint.core.read.Containers;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Entry;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.Source;
import dev.offprint.core.render.Renderers;
import dev.offprint.core.style.Style;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an input once and renders it to many formats. Files are written whole or not at all; one that is there is
 * replaced. Whatever is wrong with an input or an output is in the result, be it an exhausted stack: one bad article
 * never ends a run of many. Thread-safe and reusable, as long as the readers, renderers and options are.
 */
public final class Exporter {
    private final Readers readers;
    private final Containers containers;
    private final Renderers renderers;
    private final ExportOptions options;

    private Exporter(Readers readers, Containers containers, Renderers renderers, ExportOptions options) {
        this.readers = readers;
        this.containers = containers;
        this.renderers = renderers;
        this.options = options;
    }

    /** With the readers, containers and renderers that are on the class path. */
    public static Exporter installed() {
        return of(Readers.installed(), Renderers.installed()).with(Containers.installed());
    }

    /** With these readers and renderers, and no containers. */
    public static Exporter of(Readers readers, Renderers renderers) {
        return new Exporter(readers, Containers.NONE, renderers, ExportOptions.STANDARD);
    }

    /** The same with other containers. */
    public Exporter with(Containers others) {
        return new Exporter(readers, others, renderers, options);
    }

    /** The same with other options. */
    public Exporter with(ExportOptions other) {
        return new Exporter(readers, containers, renderers, other);
    }

    /** How it exports. */
    public ExportOptions options() {
        return options;
    }

    /** What it reads with. */
    public Readers readers() {
        return readers;
    }

    /** What it opens files of many articles with. */
    public Containers containers() {
        return containers;
    }

    /** What it writes with. */
    public Renderers renderers() {
        return renderers;
    }

    /**
     * Makes one file per format, named like the input, in a folder that is made if missing.
     *
     * @param formats ids such as {@code pdf}
     * @throws OffprintException a format is unknown, or a file to be made is the input itself
     * @throws IllegalArgumentException the style leaves no room for text
     */
    public ExportResult export(Path input, Style style, Path folder, String... formats) throws OffprintException {
        var targets = new ArrayList<Target>();
        for (var id : formats) {
            var target = Target.named(renderers.byId(id).format(), input, folder);
            target.refuseInput(input);
            targets.add(target);
        }
        return export(Source.of(input), style, targets);
    }

    /**
     * Reads an input and makes files of it.
     *
     * @throws OffprintException a format is unknown
     * @throws IllegalArgumentException the style leaves no room for text
     */
    public ExportResult export(Source source, Style style, List<Target> targets) throws OffprintException {
        return export(read(source), style, targets);
    }

    /**
     * Makes files of what was read, such as {@link Entry#article()} of {@link #open}.
     *
     * @throws OffprintException a format is unknown
     * @throws IllegalArgumentException the style leaves no room for text
     */
    public ExportResult export(ReadResult read, Style style, List<Target> targets) throws OffprintException {
        check(style, targets);
        if (read instanceof ReadResult.Failed f) return new ExportResult.Failed(f.origin(), List.of(f.problem()));
        if (read instanceof ReadResult.Skipped s) return new ExportResult.Skipped(s.origin(), List.of(s.problem()));
        var ok = (ReadResult.Ok) read;
        return write(ok.article(), style, targets, ok.notices());
    }

    /**
     * Makes files of an article.
     *
     * @throws OffprintException a format is unknown
     * @throws IllegalArgumentException the style leaves no room for text
     */
    public ExportResult export(Article article, Style style, List<Target> targets) throws OffprintException {
        check(style, targets);
        return write(article, style, targets, List.of());
    }

    /**
     * Makes files of many articles bound together.
     *
     * @param name of the whole, for messages
     * @param notices what was noticed when the articles were read; they come first in the result
     * @throws OffprintException a format is unknown
     * @throws IllegalArgumentException the style leaves no room for text
     */
    public ExportResult export(
            Publication publication, String name, Style style, List<Target> targets, List<Problem> notices)
            throws OffprintException {
        check(style, targets);
        var outcome = new Outcome(new Origin(name, null), notices);
        if (areDatesUntold(notices)) for (var article : publication.articles()) UnclearDates.tell(article, outcome);
        return write(publication, new Origin(name, null), style, targets, outcome);
    }

    /**
     * Writes an article to a stream, which stays open.
     *
     * @return what could not be honoured
     * @throws OffprintException the format is unknown, the stream fails, or a warning in strict mode
     * @throws IllegalArgumentException the style leaves no room for text
     */
    public List<Problem> export(Article article, String format, Style style, OutputStream out) throws IOException {
        return export(Publication.of(article), article.origin().name(), format, style, out);
    }

    /**
     * Writes a publication to a stream, which stays open.
     *
     * @param name of the whole, for messages
     * @return what could not be honoured
     * @throws OffprintException the format is unknown, the stream fails, or a warning in strict mode
     * @throws IllegalArgumentException the style leaves no room for text
     */
    public List<Problem> export(Publication publication, String name, String format, Style style, OutputStream out)
            throws IOException {
        style.typeArea();
        var origin = new Origin(name, null);
        var outcome = new Outcome(origin, List.of());
        new Rendering(publication, origin, style, options, renderers.byId(format), outcome).toStream(out);
        return outcome.problems();
    }

    /**
     * The articles of an input: all of a container's, or the one of a document. Each is read when it is asked for, as by
     * {@link #read}; whatever is wrong with it is in its result. Of several versions of one thing the latest is taken,
     * unless the options ask for all.
     *
     * @throws OffprintException the container cannot be opened, or the reader that the options name is unknown
     */
    public Entries open(Source source) throws OffprintException {
        return among(List.of(source)).open(source);
    }

    /** Chooses the latest of several versions among inputs that belong together, each with a name of its own. */
    public Versions among(List<Source> inputs) {
        return new Versions(intake(), inputs);
    }

    /**
     * Refuses the id of an input format that nobody has.
     *
     * @throws OffprintException neither a reader nor a container; the message lists those installed
     */
    public void requireInput(String id) throws OffprintException {
        intake().require(id);
    }

    /**
     * Refuses options of reading that fit no input at all, such as a field map with a name that no article has.
     *
     * @throws OffprintException says what is known instead
     */
    public void check() throws OffprintException {
        for (var container : containers.all()) container.check(options.reading());
    }

    /**
     * The container that {@link #open} would open an input with; empty for single documents.
     *
     * @throws OffprintException the input cannot be read, or the reader that the options name is unknown
     */
    public Optional<ArticleContainer> container(Source source) throws OffprintException {
        return intake().container(source);
    }

    /**
     * Reads an input of one article and applies the transform; whatever is wrong is in the result. Of a container it says
     * that it is one.
     */
    public ReadResult read(Source source) {
        return intake().read(source);
    }

    /** The same of one of the files of a folder, of which those are left out that say that they are drafts. */
    public ReadResult readOfMany(Source source) {
        return intake().readOfMany(source);
    }

    private Intakes intake() {
        return new Intakes(readers, containers, options);
    }

    private void check(Style style, List<Target> targets) throws OffprintException {
        style.typeArea();
        for (var target : targets) renderers.byId(target.format());
    }

    /** Readers tell of dates that they do not understand; articles that a program made have none to tell of them. */
    private static boolean areDatesUntold(List<Problem> notices) {
        return notices.stream().noneMatch(p -> p.code().endsWith(".date"));
    }

    private ExportResult write(Article article, Style style, List<Target> targets, List<Problem> notices) {
        var outcome = new Outcome(article.origin(), notices);
        if (areDatesUntold(notices)) UnclearDates.tell(article, outcome);
        return write(Publication.of(article), article.origin(), style, targets, outcome);
    }

    private ExportResult write(
            Publication publication, Origin origin, Style style, List<Target> targets, Outcome outcome) {
        if (options.strict() && Strictness.refuses(outcome.problems())) return outcome.refused();
        for (var target : targets) {
            try {
                var renderer = renderers.byId(target.format());
                new Rendering(publication, origin, style, options, renderer, outcome).toFile(target.file());
                outcome.made(target);
            } catch (OffprintException | RuntimeException | Error e) {
                options.thrown().accept(e);
                outcome.accept(Faults.problem(origin.name(), e));
            }
        }
        return outcome.result();
    }
}
