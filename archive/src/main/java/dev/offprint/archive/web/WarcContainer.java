// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ArticleContainer;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * Reads WARC 1.0 and 1.1 and the older ARC, plain or with gzip: each page that came with status 200 is an article, of
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
        if (isStart(start(prefix.bytes()))) return Likelihood.CERTAIN;
        return prefix.name().matches("(?i).*\\.w?arc(?:\\.gz)?") ? Likelihood.NAME : Likelihood.NO;
    }

    @Override
    public Entries open(Source source, Intake intake) throws OffprintException {
        var html = intake.readers().byId("html");
        try {
            var index = Indexing.of(List.of(Volume.of(source.name(), source.bytes())), intake.options().limits());
            if (index.archive().captures().size() == 0) throw empty(source.name(), index);
            var reading = new PageReading(index.archive(), PageTitles.NONE, html, intake.options());
            return new PageEntries(source.name(), index, List.of(), reading);
        } catch (OffprintException e) {
            throw e;
        } catch (IOException e) {
            throw new OffprintException(Archive.problem(e, source.name()), e);
        }
    }

    private static OffprintException empty(String name, Indexing.Result index) {
        if (!index.broken().isEmpty()) return new OffprintException(index.broken().get(0));
        var told = index.tally().told();
        var what = "the archive holds nothing that was captured" + (told.isEmpty() ? "" : ", only " + told);
        return new OffprintException(Problem.error("read.warc.empty", name, what, ""));
    }

    /** The first bytes, unpacked as far as they go. */
    private static String start(byte[] bytes) {
        boolean packed = bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
        if (!packed) return new String(bytes, 0, Math.min(bytes.length, 100), ISO_8859_1);
        var start = new byte[100];
        try (var members = new GzipMembers(new ByteArrayInputStream(bytes), 0, Limits.STANDARD)) {
            return members.next() ? new String(start, 0, Math.max(0, members.read(start, 0, 100)), ISO_8859_1) : "";
        } catch (IOException e) {
            return "";
        }
    }

    private static boolean isStart(String start) {
        return start.startsWith("WARC/") || start.startsWith("filedesc://");
    }
}
