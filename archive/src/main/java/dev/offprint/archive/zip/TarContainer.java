// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.zip;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.offprint.archive.pack.Unpacked;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.ArticleContainer;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.Source;

/** Tar archives, also compressed. */
public final class TarContainer implements ArticleContainer {
    private static final int MAGIC = 257;

    /** Found by {@link java.util.ServiceLoader}. */
    public TarContainer() {}

    @Override
    public String id() {
        return "tar";
    }

    @Override
    public String description() {
        return "Tar archives of articles, also compressed with gzip, zstd or bzip2";
    }

    @Override
    public Likelihood probe(Prefix packed) {
        var prefix = Unpacked.prefix(packed);
        var bytes = prefix.bytes();
        boolean hasMagic = bytes.length >= MAGIC + 5 && new String(bytes, MAGIC, 5, US_ASCII).equals("ustar");
        if (hasMagic) return Likelihood.CERTAIN;
        // What is packed in large blocks shows nothing in so few bytes.
        boolean isHidden = !prefix.name().equals(packed.name()) && bytes.length == 0;
        return isHidden && prefix.extension().equals("tar") ? Likelihood.NAME : Likelihood.NO;
    }

    @Override
    public Entries open(Source source, Intake intake) throws OffprintException {
        return MemberEntries.of(
                source, intake, TarMembers.open(source, intake.options().limits()));
    }
}
