// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.text.Spelling;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The readers that are installed. Immutable; as thread-safe as the readers are. */
public final class Readers {
    private final List<ArticleReader> readers;

    private Readers(List<ArticleReader> readers) {
        this.readers =
                readers.stream().sorted(Comparator.comparing(ArticleReader::id)).toList();
    }

    /** Those that our own class loader finds as services. */
    public static Readers installed() {
        return of(ServiceLoader.load(ArticleReader.class, Readers.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** Only these. */
    public static Readers of(List<ArticleReader> readers) {
        return new Readers(readers);
    }

    /** All of them, in the order of their ids. */
    public List<ArticleReader> all() {
        return readers;
    }

    /**
     * The reader of this id.
     *
     * @throws OffprintException there is none; the message lists those installed
     */
    public ArticleReader byId(String id) throws OffprintException {
        for (var reader : readers) if (reader.id().equals(id)) return reader;
        var ids = readers.stream().map(ArticleReader::id).toList();
        throw new OffprintException(Problem.error(
                "read.format.unknown",
                "",
                "there is no reader for \"" + id + "\"",
                "installed: " + String.join(", ", ids) + Spelling.question(id, ids)));
    }

    /**
     * The reader that is surest of an input, by its name and its first bytes.
     *
     * @throws OffprintException the input cannot be read, or no reader knows it
     */
    public ArticleReader detect(Source source) throws OffprintException {
        var prefix = Prefix.of(source);
        var best = surest(prefix);
        if (best.isPresent()) return best.get();
        throw new OffprintException(unknown(source.name(), prefix));
    }

    /** The reader that is surest of an input; empty when none knows it. */
    public Optional<ArticleReader> surest(Prefix prefix) {
        return Surest.of(readers, r -> r.probe(prefix)).map(Surest::who);
    }

    /** Reads an input with the reader that is surest of it; whatever is wrong is in the result. */
    public ReadResult read(Source source, ReadOptions options) {
        try {
            return detect(source).read(source, options);
        } catch (OffprintException e) {
            return new ReadResult.Failed(new Origin(source.name(), null), e.problem());
        }
    }

    private Problem unknown(String name, Prefix prefix) {
        var binary = InputText.binary(prefix.bytes());
        var what = binary == null ? "no reader knows this input" : "this " + binary;
        var cure = BinaryKind.of(prefix.bytes()).map(BinaryKind::cureOfUnknown).orElse("");
        if (!cure.isEmpty()) return Problem.error("read.format.unrecognised", name, what, cure);
        var ids = readers.stream().map(ArticleReader::id).collect(Collectors.joining(", "));
        return Problem.error("read.format.unrecognised", name, what, "Offprint reads " + ids);
    }
}
