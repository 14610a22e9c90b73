// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.offprint.archive.pack.Pieces;
import dev.offprint.archive.pack.Unpacked;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ArticleContainer;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.Source;
import java.io.IOException;
import java.util.List;

/**
 * Reads WARC 1.0 and 1.1 and the older ARC, plain or packed by gzip or Zstandard: each page that came with status 200 is an article, of
 * several captures the latest. The file is gone through once to note what is where, and then read at these places:
 * memory is needed for addresses, not for what they hold.
 */
public final class WarcContainer implements ArticleContainer {
    @Override
    public String id() {
        return "warc";
    }

    @Override
    public String description() {
        return "WARC and ARC, captures of web sites";
    }

    @Override
    public Likelihood probe(Prefix prefix) {
        boolean isStart = isStart(Unpacked.prefix(prefix).bytes()) || Pieces.beginsWithDictionary(prefix.bytes());
        if (isStart) return Likelihood.CERTAIN;
        return prefix.name().matches("(?i).*\\.w?arc(?:\\.gz|\\.zst)?") ? Likelihood.NAME : Likelihood.NO;
    }

    @Override
    public Entries open(Source source, Intake intake) throws OffprintException {
        try {
            var volumes = List.of(Volume.of(source.name(), source.bytes()));
            return pages(source.name(), volumes, PageTitles.NONE, List.of(), intake);
        } catch (OffprintException e) {
            throw e;
        } catch (IOException e) {
            throw new OffprintException(Archive.problem(e, source.name()), e);
        }
    }

    /**
     * The pages of some files that belong together.
     *
     * @param more what is wrong with the whole
     */
    static Entries pages(String name, List<Volume> volumes, PageTitles titles, List<Problem> more, Intake intake)
            throws IOException {
        var html = intake.readers().byId("html");
        var index = Indexing.of(volumes, intake.options().limits());
        if (index.archive().captures().size() == 0) throw empty(name, index);
        return new PageEntries(name, index, more, new PageReading(index.archive(), titles, html, intake.options()));
    }

    private static OffprintException empty(String name, Indexing.Result index) {
        if (!index.broken().isEmpty())
            return new OffprintException(index.broken().get(0));
        var told = index.tally().told();
        var what = "the archive holds nothing that was captured" + (told.isEmpty() ? "" : ", only " + told);
        return new OffprintException(Problem.error("read.warc.empty", name, what, ""));
    }

    private static boolean isStart(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 20), ISO_8859_1);
        return start.startsWith("WARC/") || start.startsWith("filedesc://");
    }
}
