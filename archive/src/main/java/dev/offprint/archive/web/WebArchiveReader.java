// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ArticleReader;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.html.HtmlReader;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.DataAddresses;
import java.io.IOException;
import java.util.ArrayList;

/** Reads pages that Safari saved as {@code .webarchive}, a property list in binary form. */
public final class WebArchiveReader implements ArticleReader {
    private static final ArticleReader HTML = new HtmlReader();

    @Override
    public String id() {
        return "webarchive";
    }

    @Override
    public String description() {
        return "a page saved by Safari with its pictures";
    }

    @Override
    public Likelihood probe(Prefix prefix) {
        boolean isNamed = prefix.extension().equals("webarchive");
        if (!BinaryPlist.is(prefix.bytes())) return isNamed ? Likelihood.NAME : Likelihood.NO;
        boolean isPage = isNamed || new String(prefix.bytes(), ISO_8859_1).contains("WebMainResource");
        return isPage ? Likelihood.CERTAIN : Likelihood.NO;
    }

    @Override
    public ReadResult read(Source source, ReadOptions options) {
        try {
            var saved = SavedPlist.of(new BinaryPlist(bytes(source, options.limits())));
            return read(source, saved, options);
        } catch (IOException e) {
            return new ReadResult.Failed(new Origin(source.name(), id()), problem(e, source.name()));
        }
    }

    private static ReadResult read(Source source, SavedPlist saved, ReadOptions options) {
        var page = saved.page();
        var address = WebAddress.is(page.address()) ? page.address() : null;
        var result = HTML.read(
                new Source(
                        source.name(),
                        ByteSource.of(page.content()),
                        DataAddresses.INSTANCE.or(saved),
                        address,
                        page.charset()),
                options);
        if (!(result instanceof ReadResult.Ok ok)) return result;
        var notices = new ArrayList<>(ok.notices());
        if (saved.frames() > 0) notices.add(frames(source.name(), saved.frames()));
        var metadata = ok.article().metadata();
        if (metadata.provenance().canonicalUrl() == null) {
            metadata = metadata.withProvenance(metadata.provenance().withCanonicalUrl(address));
        }
        return new ReadResult.Ok(ok.article().withMetadata(metadata), notices);
    }

    private static byte[] bytes(Source source, Limits limits) throws IOException {
        long most = limits.inputBytes();
        try (var in = source.bytes().open()) {
            var bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, most + 1));
            if (bytes.length <= most) return bytes;
            var what = "it is larger than " + most + " bytes, the limit (input-bytes)";
            throw new OffprintException(
                    Problem.error("read.limit.input-bytes", source.name(), what, Limit.INPUT_BYTES.cure()));
        }
    }

    private static Problem frames(String place, int frames) {
        var what = "the pages in " + frames + " frames of the page are left out";
        return Problem.info("read.webarchive.frames", place, what, "");
    }

    private static Problem problem(IOException e, String place) {
        if (e instanceof OffprintException ours) return ours.problem();
        return Problem.error("read.webarchive.broken", place, "the file " + e.getMessage(), "save the page anew");
    }
}
