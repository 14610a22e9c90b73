// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.offprint.archive.pack.Unreadable;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ArticleContainer;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * Reads WACZ 1: a ZIP archive of WARC files with lists of pages, which give the order and titles that pages lack. Hashes
 * are compared; signatures are not checked.
 */
public final class WaczContainer implements ArticleContainer {
    private static final Pattern INSIDE = Pattern.compile(
            "(?s)PK\\x03\\x04.*(?:archive/[^\\x00]*\\.w?arc|datapackage\\.json|pages/pages\\.jsonl|indexes/index\\.).*");

    @Override
    public String id() {
        return "wacz";
    }

    @Override
    public String description() {
        return "WACZ, captures of web sites with a list of pages";
    }

    @Override
    public Likelihood probe(Prefix prefix) {
        if (!new String(prefix.bytes(), 0, Math.min(prefix.bytes().length, 4), ISO_8859_1).equals("PK\3\4")) {
            return prefix.extension().equals("wacz") ? Likelihood.NAME : Likelihood.NO;
        }
        if (prefix.extension().equals("wacz")) return Likelihood.CERTAIN;
        return INSIDE.matcher(new String(prefix.bytes(), ISO_8859_1)).matches() ? Likelihood.CERTAIN : Likelihood.NO;
    }

    @Override
    public Entries open(Source source, Intake intake) throws OffprintException {
        var limits = intake.options().limits();
        try (var zip = WaczZip.open(source, limits)) {
            var wrong = new ArrayList<Problem>();
            DataPackage.of(zip).check(zip, source.name(), wrong);
            var volumes = new ArrayList<Volume>();
            for (var name : zip.names("archive/.*\\.w?arc(?:\\.gz|\\.zst)?")) {
                volumes.add(Volume.of(source.name() + ":" + name, zip.bytes(name)));
            }
            if (volumes.isEmpty()) throw refused(source.name(), "no WARC in its folder \"archive\"");
            return WarcContainer.pages(source.name(), volumes, PageLists.of(zip, wrong), wrong, intake);
        } catch (OffprintException e) {
            throw e;
        } catch (IOException e) {
            var what = "the archive cannot be read: " + Unreadable.said(e.getMessage());
            throw new OffprintException(Problem.error("read.wacz.zip", source.name(), what, "fetch it anew"), e);
        }
    }

    /** @param what it has, or has not */
    static OffprintException refused(String place, String what) {
        return new OffprintException(
                Problem.error("read.wacz.invalid", place, "this is no whole WACZ: it has " + what, "make it anew"));
    }
}
