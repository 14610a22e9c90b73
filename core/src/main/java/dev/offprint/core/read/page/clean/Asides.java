// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.clean;

import dev.offprint.core.read.page.dom.ClassWords;
import dev.offprint.core.read.page.dom.Measure;
import dev.offprint.core.read.page.dom.Measures;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Tells asides that are part of a text from the boxes of its site: notes, and sentences between paragraphs that say
 * something else than these, offer nothing and lead nowhere.
 */
final class Asides {
    private static final Pattern SENTENCE = Pattern.compile("[.!?…。！？؟][\"'”’»)\\]]*(?:\\s|$)");
    private static final Pattern OF_SITE = Pattern.compile(
            "(?:^|[\\s_-])(?:ads?|adverts?|advertisement|author|bio|about|profile|newsletter|subscribe|sign-?up|cta|teaser"
                    + "|promoted|recommended|recirc\\w*|trending|popular|donate|donation|membership|podcast|player|survey|poll"
                    + "|social|nav|toc|menu|meta|tools?|follow)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFER = Pattern.compile(
            "newsletter|\\binbox\\b|\\b(?:subscri|abonn|sign up|register|donat|suscr[ií]b|become a (?:member|supporter)|advertis"
                    + "|support (?:us|our)|follow us|join us|download (?:the|our)|listen to|read (?:more|also|next)|powered by)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTICE = Pattern.compile(
            "(?:^|[\\s_-])(?:topic|admonition|callout|note|info|tip|hint|important|warning|caution|danger|example)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST = 40;
    private static final double LARGEST_SHARE = 0.5;
    private static final double MOST_LINKS = 0.2;

    private final Element content;
    private final ClassWords words;
    private final Measures measures;

    Asides(Element content, ClassWords words) {
        this.content = content;
        this.words = words;
        this.measures = Measures.of(content);
    }

    boolean isText(Element aside) {
        if (SaysNote.is(aside)) return true;
        return isProse(measures.get(aside))
                && !isOfSite(aside)
                && PostData.hasProse(aside, content, Node::previousSibling)
                && (isNotice(aside) || PostData.hasProse(aside, content, Node::nextSibling))
                && !isRepeat(aside);
    }

    /** Documentation tools mark theirs; of others those at the end are about the author or the site. */
    private static boolean isNotice(Element aside) {
        return NOTICE.matcher(aside.className()).find();
    }

    private boolean isProse(Measure measure) {
        return measure.length() >= SHORTEST
                && measure.length() <= LARGEST_SHARE * measures.get(content).length()
                && measure.linkDensity() < MOST_LINKS
                && measure.controls() == 0
                && measure.embeds() == 0
                && measure.pictures() <= 1;
    }

    private boolean isOfSite(Element aside) {
        var names = Leftovers.names(aside);
        var text = aside.text();
        return words.weight(aside) < 0
                || OF_SITE.matcher(names).find()
                || Leftovers.saysSo(names)
                || !SENTENCE.matcher(text).find()
                || OFFER.matcher(text).find();
    }

    /** What is pulled out of the text to be seen says nothing that it does not say. */
    private boolean isRepeat(Element aside) {
        var said = letters(aside.text());
        var text = letters(content.text());
        int at = text.indexOf(said);
        return text.indexOf(said, at + 1) >= 0;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
