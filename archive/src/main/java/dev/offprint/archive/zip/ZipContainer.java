// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.zip;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.ArticleContainer;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.Source;
import java.util.Set;
import java.util.regex.Pattern;

/** ZIP archives of articles and of whatever holds articles. */
public final class ZipContainer implements ArticleContainer {
    /** What is a ZIP by its form and something else by its meaning. */
    private static final Pattern OTHER = Pattern.compile(
            "PK\\x03\\x04.{26}(?:mimetype|\\[Content_Types\\]\\.xml|_rels/\\.rels|word/|xl/|ppt/|META-INF/|AndroidManifest"
                    + "|datapackage\\.json).*",
            Pattern.DOTALL);

    private static final Set<String> OTHER_EXTENSIONS = Set.of(
            "epub", "docx", "docm", "dotx", "xlsx", "pptx", "odt", "ods", "odp", "jar", "war", "apk", "wacz", "xpi");

    /** Found by {@link java.util.ServiceLoader}. */
    public ZipContainer() {}

    @Override
    public String id() {
        return "zip";
    }

    @Override
    public String description() {
        return "ZIP archives of articles, with their pictures; exports of Medium and Substack";
    }

    @Override
    public Likelihood probe(Prefix prefix) {
        var head = new String(prefix.bytes(), ISO_8859_1);
        boolean isZip = head.startsWith("PK\3\4") || head.startsWith("PK\5\6");
        boolean isOther = OTHER_EXTENSIONS.contains(prefix.extension())
                || OTHER.matcher(head).matches();
        return isZip && !isOther ? Likelihood.LIKELY : Likelihood.NO;
    }

    @Override
    public Entries open(Source source, Intake intake) throws OffprintException {
        return MemberEntries.of(source, intake, members(source, intake.options().limits()));
    }

    /** A download that broke off has no directory, which stands at the end; then by what stands before each file. */
    private static Members members(Source source, Limits limits) throws OffprintException {
        try {
            return ZipMembers.open(source, limits);
        } catch (ZipDirectoryException e) {
            return CutZip.open(source, limits);
        }
    }
}
