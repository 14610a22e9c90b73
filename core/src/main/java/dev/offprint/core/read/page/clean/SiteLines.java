// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.clean;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Knows lines that sites write into articles and that say by themselves, as a whole, what they are: where advertising
 * stands, what else is to be read, how to follow and subscribe, what a widget says. In doubt a line is the author's. Of
 * one page.
 */
final class SiteLines {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern TOOL = Pattern.compile(
            "(?:(?:\\d[\\d,.]*k? )?(?:print(?: this)?|e-?mail(?: this)?|share(?: this| on \\p{L}+)?|tweet|recommend|like|pin(?: it)?|save|facebook|twitter"
                    + "|linkedin|pinterest|reddit|digg|stumbleupon|del\\.?icio\\.?us|google ?\\+|whatsapp|telegram|flipboard|pocket|instapaper"
                    + "|comments?|reprints?|(?:text|font) size|reset|bookmark|copy link|more)|[+–-])",
            FLAGS);
    private static final Pattern LABEL = Pattern.compile(
            "[-–—\\s]*(?:advertise?ments?|(?:article|story|post) continues (?:below|after) (?:this |the )?(?:advertise?ment|ad)"
                    + "|story continues below|scroll (?:down )?to continue|sponsored content|anzeige|werbung|publicité|publicidad"
                    + "|pubblicità|publicidade|advertentie|reklama|реклама|hirdetés|广告"
                    + "|share this (?:article|story|post|page)|(?:view|show) comments|click to enlarge)[-–—:\\s]*",
            FLAGS);
    private static final Pattern WIDGET = Pattern.compile(
            "(?:to view this content, )?(?:please |you (?:need|must) (?:to )?)?(?:enable java ?script|java ?script must be enabled)"
                    + "(?: to (?:view|see|load) (?:this|the) (?:content|page|video|player|comments?)(?: powered by disqus)?)?[.!]?"
                    + "|(?:blog )?comments powered by disqus\\.?|(?:please enter a valid|invalid) e-?mail(?: address)?[.!]?"
                    + "|thank(?:s| you) for (?:subscribing|signing up)[.!]?|be the first to comment[.!]?|loading(?:…|\\.{3})",
            FLAGS);
    private static final Pattern ELSEWHERE = Pattern.compile(
            "[\\[(\\s•▶►>»-]*(?:read (?:also|more|next)|also read|must read|related(?: (?:articles?|stories|story|posts?|coverage|news))?|more"
                    + "|recommended|don(?:'|’)t miss|(?:à|a) lire(?: aussi| également)?|lire (?:aussi|également)"
                    + "|lesen sie (?:auch|mehr)|lies auch|mehr zum thema|lea también|lee también|te puede interesar"
                    + "|leia (?:também|mais)|veja também|leggi anche|lees ook|läs (?:också|även|mer)|les også|læs også|lue myös|czytaj (?:także|też|również)"
                    + "|zobacz (?:też|także)|čtěte také|читайте также|читать также|kapcsolódó|olvassa el)\\s*[:|–—-]\\s*(\\S.*?)[\\])\\s]*",
            FLAGS);
    private static final Pattern MORE = Pattern.compile("(?:more|view|see|read)\\b.{0,40}[»›→]", FLAGS);
    private static final String NETWORK =
            "(?:twitter|facebook|instagram|x|linkedin|mastodon|bluesky|threads|google news)";
    private static final Pattern SIGN_UP = Pattern.compile(
            "(?:please )?(?:sign up|subscribe)(?: here| now| today)?(?: (?:for|to))?(?: [^,.;:!?]{1,50})? (?:newsletters?|mailing list|e-?mail (?:alerts|updates))"
                    + "(?: here| now| today)?[.!]?|get [^,.;:!?]{1,50} (?:in|to) your inbox[.!]?",
            FLAGS);
    private static final Pattern FOLLOW = Pattern.compile(
            "(?:follow|like|join|find) [^,.;:!?]{1,40} on " + NETWORK + "(?:(?:,| and|, and| or) (?:on )?" + NETWORK
                    + "){0,3}[.!:]?" + "|(?:folgen sie|suivez|síguenos|segui|siga|volg) [^,.;:!?]{1,40} " + NETWORK
                    + "[.!:]?",
            FLAGS);
    private static final Pattern TAGS = Pattern.compile(
            "(?:tags?|topics?|keywords|filed (?:under|in)|posted in|categor(?:y|ies)|labels?|schlag(?:wörter|worte)|étiquettes|mots-clés|etiquetas"
                    + "|temas|теги|ключевые слова)\\s*:.*",
            FLAGS);
    private static final String SIGN_UP_BOX =
            "[class*=newsletter], [class*=subscri], [class*=signup], [class*=sign-up], [class*=follow], [id*=newsletter], [id*=subscri]";
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final double MOSTLY = 0.5;
    private static final double NEARLY_ALL = 0.9;
    private static final int MOST_WORDS = 12;

    private final SiteLinks links;

    /** @param links of the page that the lines stand in */
    SiteLines(SiteLinks links) {
        this.links = links;
    }

    /** Whether a line is one wherever it stands. */
    boolean isOne(Element line, String text) {
        if (isShort(text)) {
            if (LABEL.matcher(text).matches() || WIDGET.matcher(text).matches()) return true;
            if (SIGN_UP.matcher(text).matches() && isOffer(line)) return true;
        }
        var elsewhere = ELSEWHERE.matcher(text);
        if (elsewhere.matches()) return leadsElsewhere(line, elsewhere.group(1).length());
        return MORE.matcher(text).matches() && leadsElsewhere(line, text.length());
    }

    /** Whether a line is one where no prose follows. */
    boolean isLast(Element line, String text) {
        if (isShort(text) && FOLLOW.matcher(text).matches()) return isOffer(line);
        return TAGS.matcher(text).matches() && SiteLinks.length(line) > MOSTLY * text.length();
    }

    /** Whether a list names nothing but what can be done with the page; the author's lists are announced. */
    static boolean isTools(Element list) {
        var items = list.children();
        var before = list.previousElementSibling();
        boolean isAnnounced = before != null && before.text().endsWith(":");
        return !isAnnounced && items.size() > 1 && items.stream().allMatch(item -> isTool(item.text()));
    }

    /** Whether a text names something that can be done with the page, and nothing else. */
    static boolean isTool(String text) {
        return TOOL.matcher(text.strip()).matches();
    }

    private static boolean isShort(String text) {
        return SPACE.split(text, MOST_WORDS + 1).length <= MOST_WORDS;
    }

    private static boolean isOffer(Element line) {
        return SiteLinks.length(line) > 0 || line.closest(SIGN_UP_BOX) != null;
    }

    /** Whether a line holds nothing but one link to the same site; one to another is a source. */
    private boolean leadsElsewhere(Element line, int length) {
        var all = line.select("a[href]");
        return all.size() == 1 && SiteLinks.length(line) >= NEARLY_ALL * length && links.isOwn(all.get(0));
    }
}
