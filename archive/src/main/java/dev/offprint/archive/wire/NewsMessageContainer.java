// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wire;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.ArticleContainer;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.xml.XmlOpening;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Opens messages of NewsML-G2 and NewsML 1.x, of which the one holds any items and the other mostly one. */
public final class NewsMessageContainer implements ArticleContainer {
    private static final Pattern ITEM = Pattern.compile("<(?:\\w+:)?NewsItem[\\s>]");

    /** Found by {@link java.util.ServiceLoader}. */
    public NewsMessageContainer() {}

    @Override
    public String id() {
        return "newsmessage";
    }

    @Override
    public String description() {
        return "Messages of NewsML-G2 and NewsML 1.x with several items";
    }

    @Override
    public Likelihood probe(Prefix prefix) {
        var name = XmlOpening.of(prefix).name();
        if (name.equals("newsMessage")) return Likelihood.CERTAIN;
        if (!name.equals("NewsML")) return Likelihood.NO;
        var text = new String(prefix.bytes(), StandardCharsets.ISO_8859_1).replace("\0", "");
        return ITEM.matcher(text).results().count() > 1 ? Likelihood.CERTAIN : Likelihood.LIKELY;
    }

    @Override
    public Entries open(Source source, Intake intake) throws OffprintException {
        return MessageEntries.open(source, intake.options());
    }
}
