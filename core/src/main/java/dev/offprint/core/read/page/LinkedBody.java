// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import dev.offprint.core.read.html.picture.Twins;
import dev.offprint.core.read.page.clean.Cleaning;
import dev.offprint.core.read.page.dom.ClassWords;
import dev.offprint.core.read.page.dom.Drops;
import dev.offprint.core.read.page.dom.Measures;
import dev.offprint.core.read.page.prepare.Preparation;
import dev.offprint.core.read.page.score.Strictness;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The last opinion: the text of the article in the page's linked data. It is heard where what the page shows is less
 * than half of it, as when scripts would write the rest. Stateless.
 */
final class LinkedBody {
    private static final Pattern MARKUP =
            Pattern.compile("<(?:p|br|div|h[1-6]|ul|ol)\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE_END = Pattern.compile("(?:\\s*\\R)+\\s*");
    private static final int TIMES = 2;
    private static final int ENOUGH = 250;

    private LinkedBody() {}

    /** A better try than another, where there is one. */
    static Optional<ReaderView.Try> betterThan(ReaderView.Try other, String articleBody, Element body) {
        if (articleBody.length() < ENOUGH || articleBody.length() <= TIMES * other.length()) return Optional.empty();
        var drops = new Drops();
        drops.addInside("a part of the page as it shows", body);
        var content = content(articleBody, drops);
        int length = Measures.of(content).get(content).length();
        boolean isBetter = length >= ENOUGH && length > TIMES * other.length();
        return isBetter ? Optional.of(new ReaderView.Try(content, drops, length)) : Optional.empty();
    }

    /** Some write markup into it, some escape that once more, most write lines. */
    private static Element content(String articleBody, Drops drops) {
        var text = articleBody.indexOf('<') < 0 ? Parser.unescapeEntities(articleBody, false) : articleBody;
        if (!MARKUP.matcher(text).find()) return lines(text);
        var content = Jsoup.parseBodyFragment(text).body().tagName("div");
        content.remove();
        Twins.join(content);
        Preparation.of(content, drops);
        Cleaning.of(content, new ClassWords(), Strictness.FULL, drops);
        return content;
    }

    private static Element lines(String text) {
        var content = new Element("div");
        for (var line : LINE_END.split(text.strip(), -1))
            content.appendElement("p").text(line);
        return content;
    }
}
