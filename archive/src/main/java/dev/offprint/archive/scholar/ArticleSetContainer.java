// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.scholar;

import dev.offprint.archive.pack.EntryCount;
import dev.offprint.archive.pack.Unpacked;
import dev.offprint.archive.xml.Opened;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ArticleContainer;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.xml.XmlOpening;
import java.util.Set;
import java.util.regex.Pattern;

/** Opens sets of JATS articles, such as those of PubMed Central and of OAI-PMH, and of PubMed's records. */
public final class ArticleSetContainer implements ArticleContainer {
    private static final Set<String> SETS =
            Set.of("pmc-articleset", "PubmedArticleSet", "PubmedArticle", "PubmedBookArticleSet", "MedlineCitationSet");

    /** Readers of single documents know these. */
    private static final Set<String> DOCUMENTS = Set.of("article", "html");

    private static final Pattern ARTICLE =
            Pattern.compile("<(?:[\\w.-]+:)?(?:article-meta|journal-meta|front-stub)[\\s>]");

    /** Found by {@link java.util.ServiceLoader}. */
    public ArticleSetContainer() {}

    @Override
    public String id() {
        return "articleset";
    }

    @Override
    public String description() {
        return "Sets of JATS articles and of PubMed's records";
    }

    @Override
    public Likelihood probe(Prefix prefix) {
        var plain = Unpacked.prefix(prefix);
        var root = XmlOpening.of(plain).name();
        if (SETS.contains(root)) return Likelihood.CERTAIN;
        if (root.isEmpty() || DOCUMENTS.contains(root)) return Likelihood.NO;
        return ARTICLE.matcher(Opened.beginning(prefix)).find() ? Likelihood.CERTAIN : Likelihood.NO;
    }

    @Override
    public Entries open(Source source, Intake intake) throws OffprintException {
        var count = EntryCount.of(source.name(), intake);
        var in = Opened.characters(source, intake.options().limits());
        var entries = new ArticleSetEntries(source, intake.options(), in, count);
        if (entries.isAny()) return entries;
        entries.close();
        throw new OffprintException(
                Problem.error("read.records.none", source.name(), "the set holds no article", "is the file whole?"));
    }
}
