// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Text;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Containers;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads inputs with whatever container is surest of them. */
public final class Reads {
    private Reads() {}

    /** What a test sees of one entry. */
    public record Read(String name, ReadResult result) {
        /** The article, or a failure that says why there is none. */
        public Article article() {
            if (result instanceof ReadResult.Ok ok) return ok.article();
            throw new AssertionError(name + ": " + message());
        }

        /** Why there is no article; empty when there is one. */
        public String message() {
            if (result instanceof ReadResult.Failed failed)
                return "failed: " + failed.problem().message();
            if (result instanceof ReadResult.Skipped skipped)
                return "skipped: " + skipped.problem().message();
            return "";
        }

        /** The headline, or why there is no article. */
        public String told() {
            return result instanceof ReadResult.Ok ok ? ok.article().metadata().headlineText() : message();
        }

        /** The words of the body. */
        public String words() {
            return Contents.of(article().body()).inlines().stream()
                    .flatMap(i -> i instanceof Text text ? Stream.of(text.text()) : Stream.<String>of())
                    .collect(Collectors.joining(" "));
        }
    }

    /** All entries of a text. */
    public static List<Read> text(String name, String text) throws OffprintException {
        return all(source(name, text), ReadOptions.STANDARD);
    }

    /** An input of a text, without pictures. */
    public static Source source(String name, String text) {
        return new Source(name, ByteSource.of(text.getBytes(UTF_8)), Resources.NONE);
    }

    /** All entries of an input; the end is one when the input breaks off. */
    public static List<Read> all(Source source, ReadOptions options) throws OffprintException {
        var reads = new ArrayList<Read>();
        each(source, options, reads::add);
        return reads;
    }

    /** All entries of an input, one after the other, also where it breaks off behind them. */
    public static void each(Source source, ReadOptions options, Consumer<Read> taker) throws OffprintException {
        var intake = new Intake(Readers.installed(), Containers.installed(), options, 0);
        var container = Containers.installed()
                .detect(prefix(source), intake.readers())
                .orElseThrow(() -> new AssertionError("no container knows " + source.name()));
        try (var entries = container.open(source, intake)) {
            for (var entry = entries.next(); entry != null; entry = entries.next()) {
                taker.accept(new Read(entry.name(), entry.article().get()));
            }
        }
    }

    /** The first bytes. */
    public static Prefix prefix(Source source) {
        try (var in = source.bytes().open()) {
            return new Prefix(source.name(), in.readNBytes(Prefix.LENGTH));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
