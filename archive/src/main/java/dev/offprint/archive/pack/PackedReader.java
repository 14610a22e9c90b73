// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.pack;

import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.ArticleReader;
import dev.offprint.core.read.Edition;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.Source;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One document that is compressed, of any kind that another reader knows, such as {@code page.html.gz}. */
public final class PackedReader implements ArticleReader {
    private static final String ID = "packed";

    private volatile @Nullable Readers others;

    /** Found by {@link java.util.ServiceLoader}. */
    public PackedReader() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "one document of any other format, compressed with gzip, zstd or bzip2";
    }

    /** As sure as whoever will read what is in it. */
    @Override
    public Likelihood probe(Prefix packed) {
        var packing = Packing.of(packed.bytes());
        if (packing == Packing.PLAIN || packing == Packing.XZ) return Likelihood.NO;
        var inner = Unpacked.prefix(packed);
        return others().surest(inner).map(r -> r.probe(inner)).orElse(Likelihood.NO);
    }

    @Override
    public Optional<Edition> edition(Source source) {
        try {
            var inner = Unpacked.source(source, Limits.STANDARD);
            return others().detect(inner).edition(inner);
        } catch (OffprintException e) {
            return Optional.empty();
        }
    }

    @Override
    public ReadResult read(Source source, ReadOptions options) {
        try {
            return others().read(Unpacked.source(source, options.limits()), options);
        } catch (OffprintException e) {
            return new ReadResult.Failed(new Origin(source.name(), ID), e.problem());
        }
    }

    /**
     * What is packed twice is not read: there are packed data that hold themselves. They are looked for at the first input
     * that is packed, since while this one is looked for there are none.
     */
    private Readers others() {
        var found = others;
        if (found != null) return found;
        var installed = Readers.installed().all().stream();
        found = Readers.of(installed.filter(r -> !r.id().equals(ID)).toList());
        others = found;
        return found;
    }
}
